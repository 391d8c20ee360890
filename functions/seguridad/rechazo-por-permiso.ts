import { Rechazo } from '../casos/rechazo';
import { type Identidad } from './identidad';
import { type Alcance, alcanceDe, type ClaveDeEndpoint } from './permisos';

/** What is known of what is asked for before anything is read: the planteles that its address names. */
interface PorSuDireccion {
  readonly planteles: readonly string[];
}

/** What is known once it was loaded: whose it is. */
interface PorSusDocentes {
  readonly docentes: readonly string[];
}

export type Recurso = PorSuDireccion | PorSusDocentes;

/**
 * The one place that says who may do what with what (CON-25). What the table does not give is refused, and so is what
 * reaches no further than a plantel and does not say which.
 */
export function rechazoPorPermiso(
  clave: ClaveDeEndpoint,
  identidad: Identidad,
  recurso: Recurso,
): Rechazo | null {
  const alcance = alcanceDe(clave, identidad.rol);
  if (alcance === null) return new Rechazo('sin-permiso', 'Su papel en SISEAC no permite esta operación.');
  if (alcance === 'todo') return null;
  return 'planteles' in recurso
    ? rechazoPorPlantel(alcance, identidad, recurso)
    : rechazoPorDocente(alcance, identidad, recurso);
}

function rechazoPorPlantel(
  alcance: Alcance,
  { planteles }: Identidad,
  { planteles: nombrados }: PorSuDireccion,
): Rechazo | null {
  const ajeno = nombrados.find((uno) => !planteles.includes(uno));
  if (ajeno !== undefined) return new Rechazo('plantel-ajeno', `No puede consultar el plantel ${ajeno}.`);
  const debeNombrarlo = alcance === 'su-plantel' || alcance === 'su-grupo';
  if (nombrados.length > 0 || !debeNombrarlo) return null;
  return new Rechazo('solicitud-no-valida', 'La dirección no dice de qué plantel se trata.', {
    campo: 'consulta.plantel',
    remedio: 'Agregue a la dirección plantel= con la clave de su plantel y vuelva a enviar.',
  });
}

function rechazoPorDocente(
  alcance: Alcance,
  { docente }: Identidad,
  { docentes }: PorSusDocentes,
): Rechazo | null {
  if (alcance !== 'su-grupo') return null;
  if (docente === null) return sinNombreDeDocente();
  return docentes.includes(docente)
    ? null
    : new Rechazo('captura-ajena', `${docente} no está entre los docentes de esta captura.`);
}

export const sinNombreDeDocente = (): Rechazo =>
  new Rechazo('sin-permiso', 'Su cuenta no está relacionada con el nombre de un docente.');
