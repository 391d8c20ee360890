import { type UnidadDePlan } from '../modelo/asignatura-capturada';
import { type CambioDeCelda, type PlanConalep, type PlanDeCaptura, type PlanUt } from '../modelo/captura';
import { leerColumna } from './columna';
import { momentoDeColumna } from './plan-de-captura';

interface Planes {
  /** Null: there was none. */
  readonly antes: PlanDeCaptura | null;
  readonly despues: PlanDeCaptura;
}

/**
 * The cortes (CONALEP) or units (UT) whose grades a change may move. A result counts where the plan had it and where it
 * has it now, and a plan wherever it weighs otherwise: nobody opens what is closed by moving it elsewhere.
 */
export function momentosTocados({ antes, despues }: Planes, { columna: nombre }: CambioDeCelda): number[] {
  const columna = leerColumna(nombre);
  if (!columna) return [];
  if (columna.que === 'plan') return antes ? dePlanes(antes, despues) : [];
  const momentos = [antes, despues].map((plan) => plan && momentoDeColumna(plan, columna));
  return sinRepetir(momentos.flatMap((momento) => momento ?? []));
}

function dePlanes(antes: PlanDeCaptura, despues: PlanDeCaptura): number[] {
  if (antes.institucion === 'ut' && despues.institucion === 'ut') return deUnidades(antes, despues);
  if (antes.institucion === 'conalep' && despues.institucion === 'conalep') {
    return deActividades(antes, despues);
  }
  return [];
}

function deActividades({ actividades: unas }: PlanConalep, { actividades: otras }: PlanConalep): number[] {
  const cambiadas = [...sinPareja(unas, otras), ...sinPareja(otras, unas)];
  return sinRepetir(cambiadas.map(({ corte }) => corte));
}

function deUnidades({ plan: uno }: PlanUt, { plan: otro }: PlanUt): number[] {
  const [unas, otras] = [uno, otro].map(({ unidades, esIntegradora }) =>
    unidades.map((unidad) => ({ unidad: unidad.unidad, esIntegradora, pesos: pesosDe(unidad) })),
  );
  const cambiadas = [...sinPareja(unas ?? [], otras ?? []), ...sinPareja(otras ?? [], unas ?? [])];
  return sinRepetir(cambiadas.map(({ unidad }) => unidad));
}

/** What a unit is graded by; how its evidence is described moves no grade. */
const pesosDe = ({ criterios }: UnidadDePlan) =>
  criterios.map(({ nombre, peso, indicadores }) => ({
    nombre,
    peso,
    indicadores: indicadores.map(({ clave, tipo, peso: suyo }) => ({ clave, tipo, peso: suyo })),
  }));

/** Those of `unas` that `otras` does not have exactly alike. */
function sinPareja<T>(unas: readonly T[], otras: readonly T[]): T[] {
  const iguales = new Set(otras.map((otra) => JSON.stringify(otra)));
  return unas.filter((una) => !iguales.has(JSON.stringify(una)));
}

const sinRepetir = (momentos: readonly number[]): number[] =>
  [...new Set(momentos)].toSorted((a, b) => a - b);
