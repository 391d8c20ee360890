import { operacionEnPalabras } from './operacion-en-palabras';
import { type Fundamento } from '../modelo/fundamento';
import { type Paso } from './paso';

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
  resultado: paso.mostrado === paso.resultado || paso.resultado === '' ? paso.mostrado : conExacto(paso),
  fundamento: fundamentoEnPalabras(paso.fundamento),
});

const conExacto = ({ mostrado, resultado }: Paso): string => `${mostrado} (exacto: ${resultado})`;

/** «Reglamento UT, Art. 48. Lectura: …». */
export const fundamentoEnPalabras = ({ documento, referencia, lectura }: Fundamento): string =>
  lectura === undefined ? `${documento}, ${referencia}` : `${documento}, ${referencia}. Lectura: ${lectura}`;
