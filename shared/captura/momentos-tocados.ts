import { type UnidadDePlan } from '../modelo/asignatura-capturada';
import { type CambioDeCelda, type PlanDeCaptura, type PlanUt } from '../modelo/captura';
import { type Actividad } from '../modelo/sabana';
import { leerColumna } from './columna';
import { momentoDeColumna } from './plan-de-captura';

interface Planes {
  /** Null: there was none. */
  readonly antes: PlanDeCaptura | null;
  readonly despues: PlanDeCaptura;
  /** The R.A. of the same grupo-módulo in each sábana of the periodo that knows it, oldest first; none in a UT. */
  readonly enSabana: readonly (readonly Actividad[])[];
}

/**
 * The cortes (CONALEP) or units (UT) whose grades a change may move. A result counts where the plan had it, where it has
 * it now and where a sábana has it; a plan, wherever it weighs otherwise: nobody opens what is closed by moving it
 * elsewhere. Lectura: an R.A. is of every corte where some sábana of the periodo has it, for the report of that corte is
 * still graded by that sábana; once moved to another, grading it takes the folio of the closed one too.
 */
export function momentosTocados(planes: Planes, { columna: nombre }: CambioDeCelda): number[] {
  const columna = leerColumna(nombre);
  if (!columna) return [];
  if (columna.que === 'plan') return dePlanes(planes);
  const { antes, despues, enSabana } = planes;
  const momentos = [antes, despues].map((plan) => plan && momentoDeColumna(plan, columna));
  const suya = enSabana.flat().filter(({ ra }) => columna.que === 'logro' && columna.ra === ra);
  return sinRepetir([...momentos.flatMap((momento) => momento ?? []), ...suya.map(({ corte }) => corte)]);
}

function dePlanes({ antes, despues, enSabana }: Planes): number[] {
  if (despues.institucion === 'ut') return antes?.institucion === 'ut' ? deUnidades(antes, despues) : [];
  // Until a captura has a plan of its own, the one in force is that of the newest sábana.
  const deSabana = enSabana.findLast(({ length }) => length > 0);
  const vigentes = antes?.institucion === 'conalep' ? antes.actividades : deSabana;
  return vigentes ? deActividades(vigentes, despues.actividades, enSabana) : [];
}

function deActividades(
  unas: readonly Actividad[],
  otras: readonly Actividad[],
  enSabana: Planes['enSabana'],
): number[] {
  const cambiadas = new Set([...sinPareja(unas, otras), ...sinPareja(otras, unas)].map(({ ra }) => ra));
  const suyas = [unas, otras, ...enSabana].flat().filter(({ ra }) => cambiadas.has(ra));
  return sinRepetir(suyas.map(({ corte }) => corte));
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
