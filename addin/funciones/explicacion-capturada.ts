import { celdasDe, comoSeVe, textoDe } from './celda';
import { type Explicador } from './explicador';
import { EXPLICADORES_CONALEP } from './explicadores-conalep';
import { EXPLICADORES_DE_REGLAS } from './explicadores-de-reglas';
import { EXPLICADORES_UT } from './explicadores-ut';
import { datoFaltante, valorInvalido } from './rechazo';

const EXPLICADORES: ReadonlyMap<string, Explicador> = new Map(
  Object.entries({ ...EXPLICADORES_UT, ...EXPLICADORES_CONALEP, ...EXPLICADORES_DE_REGLAS }),
);
/** The functions that answer row by row: a row is explained by the one of a single row. */
const DE_UN_RENGLON: ReadonlyMap<string, string> = new Map([
  ['PUNTAJES', 'PUNTAJE'],
  ['NIVELES', 'NIVEL'],
  ['UNIDADES', 'UNIDAD'],
  ['DERECHOS', 'DERECHO'],
  ['PONDERADOS', 'PONDERADO'],
  ['RUBRICAS', 'RUBRICA'],
  ['FINALES', 'FINAL'],
  ['FINALES.NIVEL', 'FINAL.NIVEL'],
  ['REGISTRADOS', 'REGISTRADO'],
  ['LOGRADOS', 'LOGRADO'],
  ['DESEMPENOS', 'DESEMPENO'],
  ['RIESGOS', 'RIESGO'],
]);
const FUNCIONES = 'funciones de SISEAC';
/** As Excel writes it in a formula. */
const PREFIJO = /^SISEAC\./;

/** The function that an id names, in any case, with its prefix or without it. */
export function explicadorDe(id: unknown): Explicador {
  const nombre = textoDe(id).toUpperCase().replace(PREFIJO, '');
  if (nombre === '') throw datoFaltante('id', FUNCIONES);
  const explicador = EXPLICADORES.get(nombre);
  if (explicador) return explicador;
  const deUno = DE_UN_RENGLON.get(nombre);
  if (deUno !== undefined) {
    const remedio = `explique uno de ellos con EXPLICA("${deUno}", …)`;
    throw valorInvalido(`id: ${nombre} responde a muchos renglones; ${remedio}`, FUNCIONES);
  }
  const conocidas = [...EXPLICADORES.keys()].join(', ');
  throw valorInvalido(
    `id: ${comoSeVe(id)} no es una función que se explique; escriba una de: ${conocidas}`,
    FUNCIONES,
  );
}

/** Repeating arguments arrive as blocks, those of a single cell too: a function expects that cell. */
export const argumentosSueltos = (argumentos: unknown): unknown[] =>
  (Array.isArray(argumentos) ? argumentos : []).map((argumento: unknown) => {
    const celdas = celdasDe(argumento);
    return celdas.length === 1 ? celdas[0] : argumento;
  });
