import { type PasoDeResidencia } from './paso-de-residencia';
import { PASOS_HASTA_INSCRIBIR } from './pasos-hasta-inscribir';
import { PASOS_TRAS_INSCRIBIR } from './pasos-tras-inscribir';

/** The 27 steps in the numbering of the text; the diagram calls one box 18 instead of 20. */
export const PASOS_DE_RESIDENCIA: readonly PasoDeResidencia[] = [
  ...PASOS_HASTA_INSCRIBIR,
  ...PASOS_TRAS_INSCRIBIR,
];
