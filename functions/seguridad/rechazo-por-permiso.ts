import { Rechazo } from '../casos/rechazo';
import { type Identidad } from './identidad';
import { alcanceDe, type ClaveDeEndpoint } from './permisos';

/** What is known of what is asked for: by its address before anything is read, and by what was loaded afterwards. */
export interface Recurso {
  readonly planteles?: readonly string[];
  /** Whose it is, where it is of some docentes. */
  readonly docentes?: readonly string[];
}

/** The one place that says who may do what with what (CON-25). What the table does not give is refused. */
export function rechazoPorPermiso(
  clave: ClaveDeEndpoint,
  { rol, planteles, docente }: Identidad,
  recurso: Recurso,
): Rechazo | null {
  const alcance = alcanceDe(clave, rol);
  if (alcance === null) return new Rechazo('sin-permiso', 'Su papel en SISEAC no permite esta operación.');
  if (alcance === 'todo') return null;
  const ajeno = recurso.planteles?.find((uno) => !planteles.includes(uno));
  if (ajeno !== undefined) return new Rechazo('plantel-ajeno', `No puede consultar el plantel ${ajeno}.`);
  if (alcance !== 'su-grupo' || recurso.docentes === undefined) return null;
  if (docente === null) return sinNombreDeDocente();
  return recurso.docentes.includes(docente)
    ? null
    : new Rechazo('captura-ajena', `${docente} no está entre los docentes de esta captura.`);
}

export const sinNombreDeDocente = (): Rechazo =>
  new Rechazo('sin-permiso', 'Su cuenta no está relacionada con el nombre de un docente.');
