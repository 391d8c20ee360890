import { type Fundamento } from '../modelo/fundamento';
import { DOCUMENTOS } from './documentos';
import { type ReglaCatalogada } from './regla';

/** What a rule says of itself: where it is written, and how it is read. */
export const fundamentoDe = ({ clave, cita }: ReglaCatalogada): Fundamento => ({
  clave,
  documento: DOCUMENTOS[cita.documento].corto,
  referencia: cita.referencia,
  ...(cita.lectura === undefined ? {} : { lectura: cita.lectura }),
});
