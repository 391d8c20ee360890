import { type Calendario } from '../../../shared/modelo/corte';
import { type Fecha } from '../../../shared/nucleo/fecha';

/** A corte (CONALEP) or a unit (UT) of a calendar, with the window in which it is captured. */
export interface MomentoDeCalendario {
  /** What names it in an address: "corte-2", "unidad-1". */
  readonly clave: string;
  readonly que: 'corte' | 'unidad';
  readonly numero: number;
  readonly nombre: string;
  readonly capturaInicio: Fecha;
  readonly capturaFin: Fecha;
}

export const momentosDe = ({ cortes, unidades = [] }: Calendario): MomentoDeCalendario[] => [
  ...cortes.map(({ corte, capturaInicio, capturaFin }) => ({
    ...{ clave: `corte-${corte}`, que: 'corte' as const, numero: corte, nombre: `Corte ${corte}` },
    ...{ capturaInicio, capturaFin },
  })),
  ...unidades.map(({ unidad, capturaInicio, capturaFin }) => ({
    ...{ clave: `unidad-${unidad}`, que: 'unidad' as const, numero: unidad, nombre: `Unidad ${unidad}` },
    ...{ capturaInicio, capturaFin },
  })),
];

/** The one that is being captured, or was last; before any of them, the first. */
export const momentoDeHoy = (
  momentos: readonly MomentoDeCalendario[],
  hoy: Fecha,
): MomentoDeCalendario | null =>
  momentos
    .toSorted((uno, otro) => (uno.capturaInicio < otro.capturaInicio ? -1 : 1))
    .findLast(({ capturaInicio }) => capturaInicio <= hoy) ??
  momentos[0] ??
  null;

/** The calendar of today, or else the one that began last. */
export const calendarioDeHoy = (calendarios: readonly Calendario[], hoy: Fecha): Calendario | null =>
  calendarios.find(({ inicio, fin }) => inicio <= hoy && hoy <= fin) ??
  calendarios
    .toSorted((uno, otro) => (uno.inicio < otro.inicio ? -1 : 1))
    .findLast(({ inicio }) => inicio <= hoy) ??
  calendarios[0] ??
  null;

/** A semester and a cuatrimestre go on at once; between periodos, the one that began last. */
export function calendariosEnCurso(calendarios: readonly Calendario[], hoy: Fecha): readonly Calendario[] {
  const enCurso = calendarios.filter(({ inicio, fin }) => inicio <= hoy && hoy <= fin);
  const ultimo = calendarioDeHoy(calendarios, hoy);
  return enCurso.length > 0 || !ultimo ? enCurso : [ultimo];
}
