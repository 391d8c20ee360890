import { DOCUMENTOS } from '../norma/documentos';
import { type ReglaCatalogada } from '../norma/regla';
import { type Fundamento } from './paso';

/** Where a step is written, taken from the rule itself. */
export const fundamentoDe = ({ clave, cita }: ReglaCatalogada): Fundamento => ({
  clave,
  documento: DOCUMENTOS[cita.documento].corto,
  referencia: cita.referencia,
  ...(cita.lectura === undefined ? {} : { lectura: cita.lectura }),
});
