import { type NivelAcademico } from '../evaluacion/nivel-academico';
import { type Letra } from '../modelo/reporte-de-unidad';

const EN_MAYUSCULAS = {
  sa: 'SA',
  de: 'DE',
  au: 'AU',
  co: 'CO',
  cd: 'CD',
  ca: 'CA',
  na: 'NA',
} as const satisfies Record<NivelAcademico['nivel'], Letra>;

/** A level as reports write it. */
export const letraDe = ({ nivel }: NivelAcademico): Letra => EN_MAYUSCULAS[nivel];
