import { type ActividadEnTexto, llaveLibre, type PlanConalepEnTexto } from './plan-en-texto';
import { repartirPeso } from './repartir-peso';

/* What can be done to the R.A. of a CONALEP módulo while they are edited. Each gives another plan. */

export const cambiarActividad = (
  plan: PlanConalepEnTexto,
  llave: number,
  cambio: Partial<ActividadEnTexto>,
): PlanConalepEnTexto => ({
  ...plan,
  actividades: plan.actividades.map((una) => (una.llave === llave ? { ...una, ...cambio } : una)),
});

/** Another row under `tras`, or at the end, due by the same corte and with the R.A. that follows. */
export function agregarActividad(plan: PlanConalepEnTexto, tras: number | null = null): PlanConalepEnTexto {
  const { actividades } = plan;
  const anterior = actividades.find(({ llave }) => llave === tras) ?? actividades.at(-1);
  const nueva: ActividadEnTexto = {
    llave: llaveLibre(plan),
    ra: raQueSigue(actividades, anterior?.ra ?? '1.0'),
    peso: '',
    corte: anterior?.corte ?? 1,
  };
  const hasta = anterior ? actividades.indexOf(anterior) + 1 : 0;
  return { ...plan, actividades: actividades.toSpliced(hasta, 0, nueva) };
}

/** After "2.1" comes "2.2", unless it is there already. */
function raQueSigue(actividades: readonly ActividadEnTexto[], ra: string): string {
  const [, unidad, numero] = /^(\d{1,2})\.(\d{1,2})$/.exec(ra.trim()) ?? [];
  if (unidad === undefined) return '';
  let siguiente = Number(numero) + 1;
  while (actividades.some((una) => una.ra.trim() === `${unidad}.${siguiente}`)) siguiente += 1;
  return `${unidad}.${siguiente}`;
}

export const quitarActividad = (plan: PlanConalepEnTexto, llave: number): PlanConalepEnTexto => ({
  ...plan,
  actividades: plan.actividades.filter((una) => una.llave !== llave),
});

/** The same weight for every R.A., adding up to exactly 100 (PO-04, norma 12-c). */
export function repartirActividades(plan: PlanConalepEnTexto): PlanConalepEnTexto {
  const pesos = repartirPeso(100, plan.actividades.length);
  return {
    ...plan,
    actividades: plan.actividades.map((una, i) => ({ ...una, peso: pesos[i] ?? '' })),
  };
}
