import { type Identidad } from '../seguridad/identidad';
import { Rechazo } from './rechazo';

/** Whether a captura is for this person to see: a docente sees theirs, everybody else those of their plantel. */
export const esVisible = ({ rol, docente }: Identidad, docentes: readonly string[]): boolean =>
  rol !== 'docente' || (docente !== null && docentes.includes(docente));

export function rechazoPorDocente(identidad: Identidad, docentes: readonly string[]): Rechazo | null {
  if (esVisible(identidad, docentes)) return null;
  return identidad.docente === null
    ? sinNombreDeDocente()
    : new Rechazo('captura-ajena', `${identidad.docente} no está entre los docentes de esta captura.`);
}

export const sinNombreDeDocente = (): Rechazo =>
  new Rechazo('sin-permiso', 'Su cuenta no está relacionada con el nombre de un docente.');
