import { CIEN, type Fraccion } from '../../nucleo/fraccion';
import { puntos } from '../en-palabras';

/** Where points may still come from once the whole weight is registered: nothing that is left to be captured. */
export const SIN_PESO_POR_REGISTRAR =
  'ya no queda peso por registrar: sólo por rectificación autorizada o regularización';

/** The way out of who lacks points, with what is registered (0 to 100) as it is. */
export const reunirPuntos = (faltan: string, registrado: Fraccion, para: string): string =>
  registrado.menorQue(CIEN)
    ? `Reunir ${puntos(faltan)} más en lo ya registrado para ${para}`
    : `Reunir ${puntos(faltan)} más para ${para}; ${SIN_PESO_POR_REGISTRAR}`;
