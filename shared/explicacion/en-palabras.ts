import { operacionEnPalabras } from './operacion-en-palabras';
import { type Fundamento } from '../modelo/fundamento';
import { type Paso } from './paso';
import { leerBooleano } from './texto-exacto';

/** A step as people read it, in a cell, in the pane and in the portal. */
export interface PasoEnPalabras {
  readonly paso: string;
  readonly operacion: string;
  readonly resultado: string;
  readonly fundamento: string;
}

export const pasoEnPalabras = (paso: Paso): PasoEnPalabras => ({
  paso: paso.nombre,
  operacion: operacionEnPalabras(paso),
  resultado:
    paso.mostrado === paso.resultado || paso.resultado === '' ? resultadoALaVista(paso) : conExacto(paso),
  fundamento: fundamentoEnPalabras(paso.fundamento),
});

/** A result for reading: a question is answered Sí or No. */
export function resultadoALaVista({ resultado, mostrado }: Paso): string {
  const respuesta = leerBooleano(resultado);
  if (respuesta === null) return mostrado;
  return respuesta ? 'Sí' : 'No';
}

const conExacto = ({ mostrado, resultado }: Paso): string => `${mostrado} (exacto: ${resultado})`;

/** «Reglamento UT, Art. 48. Lectura: …». */
export const fundamentoEnPalabras = ({ documento, referencia, lectura }: Fundamento): string =>
  lectura === undefined ? `${documento}, ${referencia}` : `${documento}, ${referencia}. Lectura: ${lectura}`;
