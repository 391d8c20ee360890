import { type EnSabana, type PlanConalep, type PlanDeCaptura } from '../modelo/captura';
import { type NumeroCorte } from '../modelo/corte';
import { type GrupoModulo } from '../modelo/sabana';
import { grupoModuloDeCeldas } from './alumnos-de-celdas';
import { type Celdas, matriculasDe } from './celdas';
import { nombreDeColumna } from './columna';
import { cuentaLoCapturado, grupoModuloEfectivo } from './grupo-modulo-efectivo';
import { estaSellado } from './revisar-cambios';

interface Captura<Plan extends PlanDeCaptura = PlanDeCaptura> {
  readonly plan: Plan;
  readonly celdas: Celdas;
  readonly enSabana: EnSabana | null;
}

/** What a módulo is graded by: its plan and the alumnos of the captura. */
export type ModuloPorCalificar = Pick<GrupoModulo, 'actividades' | 'alumnos'>;

/**
 * What is graded of a captura at a corte: what was captured and, where nothing was, what the sábana of that corte says.
 * The report of the corte is made from the same, so that a figure is one wherever it is seen. Nobody joins whom the
 * captura does not list.
 */
export function moduloPorCalificar(
  { plan, celdas, enSabana }: Captura<PlanConalep>,
  corte: NumeroCorte,
): ModuloPorCalificar {
  const cargado = enSabana?.cortes.find((uno) => uno.corte === corte)?.grupo;
  return conSabana({ plan, celdas }, cargado);
}

/** Results that were not captured and that the newest sábana brings, by matrícula and columna. */
export function resultadosDeSabana({ plan, celdas, enSabana }: Captura): Celdas {
  if (plan.institucion !== 'conalep') return new Map();
  return noCapturados(celdas, conSabana({ plan, celdas }, enSabana?.cortes.at(-1)?.grupo));
}

/** Of those that are graded, the ones that were not captured. */
export function noCapturados(celdas: Celdas, { actividades, alumnos }: ModuloPorCalificar): Celdas {
  const deAlumnos = alumnos.map(({ matricula, logros }) => {
    const propias = celdas.get(matricula);
    const ajenos = actividades.flatMap(({ ra }, i): [string, string][] => {
      const [columna, logro] = [nombreDeColumna({ que: 'logro', ra }), logros[i] ?? null];
      return logro === null || propias?.has(columna) === true ? [] : [[columna, logro]];
    });
    return [matricula, new Map(ajenos)] as const;
  });
  return new Map(deAlumnos.filter(([, ajenos]) => ajenos.size > 0));
}

function conSabana(
  { plan, celdas }: Pick<Captura<PlanConalep>, 'plan' | 'celdas'>,
  cargado: GrupoModulo | undefined,
): ModuloPorCalificar {
  const { grupo = '', modulo = '' } = cargado ?? {};
  const capturado = grupoModuloDeCeldas(celdas, plan, { grupo, asignatura: modulo });
  if (!cargado) return capturado;
  const efectivo = cuentaLoCapturado({ conResultados: estaSellado(celdas), enSabana: true })
    ? grupoModuloEfectivo(cargado, capturado)
    : cargado;
  const listados = new Set(matriculasDe(celdas));
  return { ...efectivo, alumnos: efectivo.alumnos.filter(({ matricula }) => listados.has(matricula)) };
}
