import { pasoEnPalabras } from '../../shared/explicacion/en-palabras';
import { type Explicacion, type Paso } from '../../shared/explicacion/paso';
import { leerBooleano } from '../../shared/explicacion/texto-exacto';
import { leerDecimal } from '../../shared/nucleo/decimal';
import { numeroDeCelda } from './numero-de-celda';

const ENCABEZADO = ['paso', 'operación', 'resultado', 'fundamento'];

/** The steps of a figure as a table with its headings. */
export const explicacionEnTabla = ({ pasos }: Explicacion): unknown[][] => [
  ENCABEZADO,
  ...pasos.map((paso) => {
    const { paso: nombre, operacion, fundamento } = pasoEnPalabras(paso);
    return [nombre, operacion, resultadoEnCelda(paso), fundamento];
  }),
];

/** As a function gives it to its cell: numbers and booleans as such. What a rule answers stays as it writes it. */
function resultadoEnCelda({ operacion, resultado }: Paso): unknown {
  const respuesta = leerBooleano(resultado);
  if (respuesta !== null) return respuesta;
  const numero = operacion === 'regla' ? null : leerDecimal(resultado);
  return numero ? numeroDeCelda(numero) : resultado;
}
