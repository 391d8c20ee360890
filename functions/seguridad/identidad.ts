import { type Persona, type Rol } from '../../shared/modelo/configuracion';
import { estaACargo } from '../../shared/modelo/esta-a-cargo';
import { Rechazo } from '../casos/rechazo';
import { type Credencial } from './verificar-credencial';

/** Who asks, and what they may see: the role from the token, the rest from the service's own table. */
export interface Identidad {
  readonly id: string;
  readonly nombre: string;
  readonly rol: Rol;
  /** Claves of the planteles they may see; a person of Dirección General sees all. */
  readonly planteles: readonly string[];
  readonly docente: string | null;
}

/** The widest role comes first: a person with two acts with it. */
const DE_MAYOR_A_MENOR: readonly Rol[] = ['direccion-general', 'plantel', 'docente'];

/**
 * Once somebody is in charge of the list, an account of Dirección General has to be on it, as every other one: until
 * then its role suffices, so that somebody can begin it.
 */
export function identidadDe(credencial: Credencial, personas: readonly Persona[]): Identidad | Rechazo {
  const persona = personas.find(({ id }) => id === credencial.id);
  if (persona?.baja === true) {
    return new Rechazo('cuenta-de-baja', 'Su cuenta está dada de baja en SISEAC.');
  }
  const rol = DE_MAYOR_A_MENOR.find((uno) => credencial.roles.includes(uno));
  if (!rol) return new Rechazo('sin-permiso', 'Su cuenta no tiene asignado ningún papel en SISEAC.');
  if (rol === 'direccion-general' && !persona && personas.some(estaACargo)) {
    return new Rechazo('sin-permiso', 'Su cuenta no está en la lista de personas de SISEAC.', {
      remedio: `Pida a quien administra la lista que agregue su cuenta (${credencial.id}).`,
    });
  }
  return {
    id: credencial.id,
    nombre: credencial.nombre ?? persona?.nombre ?? credencial.id,
    rol,
    planteles: persona?.planteles ?? [],
    docente: persona?.docente ?? null,
  };
}
