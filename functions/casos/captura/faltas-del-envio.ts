import { aplicar, type Celdas } from '../../../shared/captura/celdas';
import { CLAVE_DEL_PLAN, planDe } from '../../../shared/captura/plan-de-captura';
import { revisarCambios } from '../../../shared/captura/revisar-cambios';
import { type CambioDeCelda, type LugarDeCaptura, type PlanDeCaptura } from '../../../shared/modelo/captura';
import { type FaltaDeCambio } from '../../../shared/modelo/falta-de-cambio';
import { type Normas } from '../../../shared/norma/normas';

export interface CapturaResultante {
  readonly celdas: Celdas;
  readonly plan: PlanDeCaptura;
}

interface Contexto {
  readonly lugar: LugarDeCaptura;
  readonly normas: Normas;
  /** Whoever captured until now, or whom the sábana names; none in a captura that nobody knew of. */
  readonly docentes: readonly string[];
  readonly docente: string;
}

/** What a captura becomes with some changes, or everything for which they are not taken: nothing sent is trusted. */
export function capturaResultante(
  antes: Celdas,
  cambios: readonly CambioDeCelda[],
  contexto: Contexto,
): CapturaResultante | { readonly faltas: FaltaDeCambio[] } {
  const aplicada = aplicar(antes, cambios);
  if (aplicada.outcome === 'conflicto') return { faltas: aplicada.en.map(noParteDeLoGuardado) };
  const { celdas } = aplicada;
  const plan = planDe(celdas);
  const faltas = [
    ...cambios.filter(noCambiaNada).map(sinCambio),
    ...revisarCambios(antes, celdas, cambios, contexto),
    ...(plan ? faltasDeDocentes(plan, contexto) : []),
  ];
  return plan && faltas.length === 0 ? { celdas, plan } : { faltas };
}

const noParteDeLoGuardado = ({ matricula, columna }: Pick<CambioDeCelda, 'matricula' | 'columna'>) => ({
  matricula,
  columna,
  motivo: 'El cambio no parte del valor que está guardado.',
  remedio: 'Ponga su libro al día y vuelva a capturar esa celda.',
});

/** Only the choice of a conflict leaves a value as it was. */
const noCambiaNada = ({ antes, despues, descartado }: CambioDeCelda): boolean =>
  antes === despues && descartado === undefined;

const sinCambio = ({ matricula, columna }: CambioDeCelda): FaltaDeCambio => ({
  matricula,
  columna,
  motivo: 'El cambio deja la celda como estaba.',
  remedio: 'Quítelo del envío.',
});

/** Whoever captures stays among the docentes of the captura, and takes nobody else from them. */
function faltasDeDocentes(plan: PlanDeCaptura, { docentes, docente }: Contexto): FaltaDeCambio[] {
  const quitados = docentes.filter((uno) => !plan.docentes.includes(uno));
  const motivos = [
    ...(plan.docentes.includes(docente) || docentes.includes(docente)
      ? []
      : [`${docente} no está entre los docentes del plan.`]),
    ...(quitados.length === 0 ? [] : [`El plan quita de la captura a ${quitados.join(', ')}.`]),
  ];
  return motivos.map((motivo) => ({
    ...CLAVE_DEL_PLAN,
    motivo,
    remedio:
      'Conserve en el plan a todos los docentes de la captura, y a usted entre ellos. Un cambio de docente lo hace Servicios Escolares de la Dirección General.',
  }));
}
