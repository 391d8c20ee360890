import { type GrupoEnSabana, type PlanDeCaptura } from '../modelo/captura';
import { grupoModuloDeCeldas } from './alumnos-de-celdas';
import { type Celdas, enCeldas, matriculasDe } from './celdas';
import { celdasDeModulo } from './celdas-de-alumnos';
import { leerColumna } from './columna';
import { grupoModuloEfectivo } from './grupo-modulo-efectivo';

interface Captura {
  readonly plan: PlanDeCaptura;
  readonly celdas: Celdas;
  readonly enSabana: GrupoEnSabana | null;
}

/**
 * What is graded of a captura: what was captured and, where nothing was, what the sábana says. The report is made from
 * the same (`grupoModuloEfectivo`), so that a figure is one wherever it is seen. Nobody joins whom the captura does not
 * list.
 */
export function porCalificar({ plan, celdas, enSabana }: Captura): Pick<Captura, 'plan' | 'celdas'> {
  const cargado = enSabana?.grupo;
  if (!cargado || plan.institucion !== 'conalep') return { plan, celdas };
  const capturado = grupoModuloDeCeldas(celdas, plan, { grupo: cargado.grupo, asignatura: cargado.modulo });
  const { actividades, alumnos } = grupoModuloEfectivo(cargado, capturado);
  const listados = new Set(matriculasDe(celdas));
  // The sábana counts attendance in totals only; those of a list of sessions are already counted.
  const efectivo = { ...plan, asistencia: 'totales' as const, actividades };
  const suyos = alumnos.filter(({ matricula }) => listados.has(matricula));
  return { plan: efectivo, celdas: enCeldas(celdasDeModulo(efectivo, suyos)) };
}

/** By matrícula, how many of the results that are graded were not captured: the sábana brought them. */
export function resultadosDeSabana(captura: Captura): ReadonlyMap<string, number> {
  const cuentas = new Map<string, number>();
  for (const [matricula, suyas] of porCalificar(captura).celdas) {
    const propias = captura.celdas.get(matricula);
    const ajenos = [...suyas.keys()].filter(
      (columna) => leerColumna(columna)?.que === 'logro' && propias?.has(columna) !== true,
    );
    if (ajenos.length > 0) cuentas.set(matricula, ajenos.length);
  }
  return cuentas;
}
