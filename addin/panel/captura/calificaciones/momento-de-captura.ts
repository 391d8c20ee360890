import {
  type ContextoDeCalificacion,
  diaDeReferencia,
} from '../../../../shared/calificacion/contexto-de-calificacion';
import { ventanaDelMomento } from '../../../../shared/captura/ventana-de-captura';
import { corteVigente } from '../../../../shared/corte/corte-vigente';
import { type PlanDeCaptura } from '../../../../shared/modelo/captura';
import { type MinimoAprobatorio } from '../../../../shared/modelo/configuracion';
import { type Calendario, NumeroCorte } from '../../../../shared/modelo/corte';
import { type Normas } from '../../../../shared/norma/normas';
import { decimal } from '../../../../shared/nucleo/decimal';
import { type Fecha } from '../../../../shared/nucleo/fecha';
import { porCodigo } from '../../../../shared/nucleo/orden';

/** What the institution has set; null while it cannot be asked. */
export interface Configurado {
  readonly calendario: Calendario;
  readonly minimos: readonly MinimoAprobatorio[];
}

/** The cortes of a módulo or the units of an asignatura: by which of them grades are looked at. */
export const momentosDe = (plan: PlanDeCaptura): number[] =>
  plan.institucion === 'conalep'
    ? NumeroCorte.options.map(({ value }) => value)
    : plan.plan.unidades.map(({ unidad }) => unidad);

/** The one people are working on: the last whose capture has begun; the first while none has. */
export function momentoVigente(plan: PlanDeCaptura, calendario: Calendario | null, hoy: Fecha): number {
  const primero = momentosDe(plan)[0] ?? 1;
  if (!calendario) return primero;
  if (plan.institucion === 'conalep') return corteVigente([calendario], hoy)?.corte ?? primero;
  const suyos = momentosDe(plan);
  const empezadas = (calendario.unidades ?? [])
    .filter(({ unidad, capturaInicio }) => capturaInicio <= hoy && suyos.includes(unidad))
    .toSorted((a, b) => porCodigo(a.capturaInicio, b.capturaInicio));
  return empezadas.at(-1)?.unidad ?? primero;
}

/**
 * Where one captures: the one whose window is open today; with none open, the next to open, whose scores may be sent
 * early; with all closed, the last. Null where no window is known.
 */
export function momentoPorCapturar(
  plan: PlanDeCaptura,
  calendario: Calendario | null,
  hoy: Fecha,
): number | null {
  const conVentana = momentosDe(plan)
    .flatMap((momento) => {
      const ventana = ventanaDelMomento(plan.institucion, momento, calendario);
      return ventana ? [{ momento, ...ventana }] : [];
    })
    .toSorted((a, b) => porCodigo(a.capturaInicio, b.capturaInicio));
  const porCerrar = conVentana.filter(({ capturaFin }) => capturaFin >= hoy);
  const abierta = porCerrar.find(({ capturaInicio }) => capturaInicio <= hoy);
  return (abierta ?? porCerrar[0] ?? conVentana.at(-1))?.momento ?? null;
}

/**
 * What grades are made with at that corte or unit; what is not configured is left unknown. Before its last day absences
 * count up to today: nobody has been absent on a day that has not come.
 */
export function contextoEn(
  plan: PlanDeCaptura,
  momento: number,
  configurado: Configurado | null,
  { normas, hoy }: { readonly normas: Normas; readonly hoy: Fecha },
): ContextoDeCalificacion {
  const dia = diaDeReferencia(plan, momento, configurado?.calendario ?? null);
  const minimo = dia
    ? configurado?.minimos
        .toSorted((a, b) => porCodigo(a.desde, b.desde))
        .findLast(({ desde }) => desde <= dia.fechaReferencia)
    : undefined;
  return {
    normas,
    corte: NumeroCorte.catch(1).parse(momento),
    minimoAprobatorio: minimo ? decimal(minimo.valor) : null,
    dia: dia && { ...dia, fechaReferencia: dia.fechaReferencia < hoy ? dia.fechaReferencia : hoy },
  };
}
