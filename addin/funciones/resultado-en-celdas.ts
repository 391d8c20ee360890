import { resultadoEnTexto } from '../../shared/explicacion/consultar-regla';
import { Fraccion } from '../../shared/nucleo/fraccion';

type Celda = string | number | boolean;

/** What a rule answers, as cells: a single one, or two columns with the fields of an object. */
export function resultadoEnCeldas(resultado: unknown): Celda[][] {
  if (!esObjeto(resultado)) return [[enCelda(resultado)]];
  const filas = Object.entries(resultado).map(([campo, valor]) => [campo, enCelda(valor)]);
  return filas.length > 0 ? filas : [['']];
}

const esObjeto = (resultado: unknown): resultado is object =>
  typeof resultado === 'object' &&
  resultado !== null &&
  !Array.isArray(resultado) &&
  !(resultado instanceof Fraccion);

/** Nothing to answer leaves the cell empty. */
function enCelda(valor: unknown): Celda {
  if (typeof valor === 'boolean' || typeof valor === 'number') return valor;
  return valor === null || valor === undefined ? '' : resultadoEnTexto(valor);
}
