import { type CifrasDelReporte } from '../../shared/modelo/cifras-del-reporte';
import { ClaveBandera } from '../../shared/modelo/reporte';

/** A row of the report by the names of its figures: "semaforo.rojo", "banderas.R02.amarillo". */
export type RenglonPublicado = ReadonlyMap<string, string | number | null>;

/** The rows of a report by what names them; several where a name is of more than one. */
export type RenglonesPublicados = ReadonlyMap<string, readonly RenglonPublicado[]>;

/** What tells rows apart is asked for with the clave, never as a figure. */
const NOMBRES = new Set(['grupo', 'modulo', 'matricula', 'docente']);
const SIN_BANDERAS = Object.fromEntries(
  ClaveBandera.options.map((clave) => [clave, { amarillo: 0, rojo: 0 }]),
);

/** The way an Excel formula writes a clave, whatever its case and the spaces around its parts. */
export const claveComparable = (...partes: readonly string[]): string =>
  partes.map((parte) => parte.trim().toUpperCase()).join('|');

/** The row of the whole plantel, under the empty clave, and every other under those it answers to. */
export function renglonesPublicados(cifras: CifrasDelReporte): RenglonesPublicados {
  const renglones = new Map<string, RenglonPublicado[]>();
  const poner = (fila: object, ...partes: readonly string[]): void => {
    const clave = claveComparable(...partes);
    const suyos = renglones.get(clave);
    if (suyos) suyos.push(renglonDe(fila));
    else renglones.set(clave, [renglonDe(fila)]);
  };
  poner({ ...cifras.plantelTotales, ...cifras.edicion }, '');
  for (const fila of cifras.porGrupo) poner(fila, fila.grupo);
  for (const fila of cifras.porModulo) poner(fila, fila.modulo);
  for (const fila of cifras.porGrupoModulo) poner(fila, fila.grupo, fila.modulo);
  for (const fila of cifras.porDocente) poner({ ...fila, R14: fila.R14 ?? 'verde' }, fila.docente);
  for (const fila of cifras.alumnos) poner(fila, fila.matricula);
  for (const fila of cifras.alumnosModulos) {
    poner(fila, fila.matricula, fila.modulo);
    poner(fila, fila.matricula, fila.grupo, fila.modulo);
  }
  return renglones;
}

function renglonDe(fila: object): RenglonPublicado {
  const renglon = new Map<string, string | number | null>();
  anotar(renglon, '', fila);
  return renglon;
}

function anotar(renglon: Map<string, string | number | null>, prefijo: string, fila: object): void {
  for (const [nombre, valor] of Object.entries(fila)) {
    const ruta = `${prefijo}${nombre}`;
    const dato: unknown = /^banderas/.test(ruta) && prefijo === '' ? { ...SIN_BANDERAS, ...valor } : valor;
    if (dato === null || typeof dato === 'string' || typeof dato === 'number') {
      if (!NOMBRES.has(ruta)) renglon.set(ruta, dato);
    } else if (typeof dato === 'object') anotar(renglon, `${ruta}.`, dato);
  }
}
