import { ProblemaDeRespaldo } from '../almacen/respaldo/problema-de-respaldo';
import { ProblemaDeUso } from './problema-de-uso';

/** What whoever runs a program is told of what ended it: of what was foreseen, its sentence; of anything else, all. */
export const loQueSeDice = (error: unknown): unknown =>
  error instanceof ProblemaDeUso || error instanceof ProblemaDeRespaldo ? error.message : error;
