import { type Celdas, DE_TODOS, matriculasDe } from '../../../../shared/captura/celdas';
import { type Columna, leerColumna, nombreDeColumna } from '../../../../shared/captura/columna';
import { Fecha } from '../../../../shared/nucleo/fecha';
import { porCodigo } from '../../../../shared/nucleo/orden';
import { type Dato } from '../../../libro/captura/poner-datos';

export type Sesion = Extract<Columna, { que: 'sesion' }>;
export type Marca = 'A' | 'F' | 'J';

export const MARCAS: Readonly<Record<Marca, string>> = {
  A: 'Asistió',
  F: 'Faltó',
  J: 'Falta justificada',
};

const SESIONES_POR_DIA = 9;

const DE_ASISTENCIA: readonly string[] = ['sesion', 'sesiones', 'asistencias'];

/** Whether some attendance was captured, in either way. */
export const hayAsistencia = (celdas: Celdas): boolean =>
  [...celdas.values()].some((suyas) =>
    [...suyas.keys()].some((nombre) => DE_ASISTENCIA.includes(leerColumna(nombre)?.que ?? '')),
  );

/** The sessions that somebody has a mark of, the newest first. */
export function sesionesDe(celdas: Celdas): Sesion[] {
  const sesiones = new Map<string, Sesion>();
  for (const suyas of celdas.values()) {
    for (const nombre of suyas.keys()) {
      const columna = leerColumna(nombre);
      if (columna?.que === 'sesion') sesiones.set(nombre, columna);
    }
  }
  return [...sesiones.values()].toSorted(
    (a, b) => porCodigo(b.fecha, a.fecha) || b.orden - a.orden || (a.unidad ?? 0) - (b.unidad ?? 0),
  );
}

/**
 * One more session on a day that has come, with the first number that none of that day has: from 1 to nine. Otherwise,
 * what to choose instead.
 */
export function sesionNueva(
  dadas: readonly Sesion[],
  unidad: number | null,
  fecha: string,
  hoy: Fecha,
): { readonly sesion: Sesion } | { readonly motivo: string } {
  if (!Fecha.safeParse(fecha).success || fecha > hoy) return { motivo: 'Elija un día que ya haya llegado.' };
  const delDia = dadas.filter((una) => una.unidad === unidad && una.fecha === fecha);
  const ordenes = new Set(delDia.map((una) => una.orden));
  for (let orden = 1; orden <= SESIONES_POR_DIA; orden += 1) {
    if (!ordenes.has(orden)) return { sesion: { que: 'sesion', unidad, fecha, orden } };
  }
  return { motivo: `Ese día ya tiene ${SESIONES_POR_DIA} sesiones: elija otro.` };
}

export type Marcas = ReadonlyMap<string, Marca>;

/** What each alumno has in a session; who has nothing yet is taken to have come. */
export function marcasDe(celdas: Celdas, sesion: Sesion): Marcas {
  const columna = nombreDeColumna(sesion);
  return new Map(
    matriculasDe(celdas).map((matricula) => [matricula, comoMarca(celdas.get(matricula)?.get(columna))]),
  );
}

const comoMarca = (valor: string | undefined): Marca => (valor === 'F' || valor === 'J' ? valor : 'A');

/** The mark of a key, whichever way it is typed; null for any other key. */
export function marcaDeTecla(tecla: string): Marca | null {
  const letra = tecla.toUpperCase();
  if (letra === 'A' || letra === 'F' || letra === 'J') return letra;
  if (tecla === '1') return 'A';
  return tecla === '0' ? 'F' : null;
}

/** What changes in the captura when a session is kept with these marks. */
export function datosDeSesion(celdas: Celdas, sesion: Sesion, marcas: Marcas): Dato[] {
  const columna = nombreDeColumna(sesion);
  return [...marcas].flatMap(([matricula, marca]): Dato[] =>
    celdas.get(matricula)?.get(columna) === marca ? [] : [{ matricula, columna, valor: marca }],
  );
}

/** Takes a session away from everybody who has a mark of it. */
export function datosSinSesion(celdas: Celdas, sesion: Sesion): Dato[] {
  const columna = nombreDeColumna(sesion);
  return [...celdas].flatMap(([matricula, suyas]): Dato[] =>
    matricula !== DE_TODOS && suyas.has(columna) ? [{ matricula, columna, valor: null }] : [],
  );
}
