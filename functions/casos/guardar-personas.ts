import { type Persona } from '../../shared/modelo/configuracion';
import { particiones } from '../almacen/claves';
import { estaACargo } from '../../shared/modelo/esta-a-cargo';
import { type Identidad } from '../seguridad/identidad';
import { firmar } from './firma';
import { type Guardada, guardarConfiguracion } from './guardar-configuracion';
import { primerRepetido } from './primer-repetido';
import { Rechazo } from './rechazo';
import { type Servicio } from './servicio';

/**
 * Replaces who may see what. An account that leaves the list sees nothing from the next request on, and one that is
 * given leave enters no more, whatever its role. Only who administers changes it, and stays in charge of it: it always
 * holds an account that could enter, and nobody is locked out by a mistyped one. It is decided on the list in force and
 * kept only on top of it, so that two at once cannot undo each other.
 */
export async function guardarPersonas(
  servicio: Servicio,
  identidad: Identidad,
  personas: Persona[],
  condicion: string | null,
): Promise<Guardada<Persona[]> | Rechazo> {
  const rechazo = rechazoDeLista(personas);
  if (rechazo) return rechazo;
  const firma = firmar(servicio, identidad, 'guardar', {
    resumen: `Personas y lo que pueden ver: ${personas.length}`,
    norma: 'CON-25',
  });
  return guardarConfiguracion(servicio.almacen.personas, {
    particion: particiones.configuracion('personas'),
    valor: personas,
    firma,
    condicion,
    admitir: (vigentes) => rechazoDeCambio(identidad, vigentes ?? [], personas),
    que: 'la lista de personas',
  });
}

function rechazoDeLista(personas: readonly Persona[]): Rechazo | null {
  const repetida = primerRepetido(personas, ({ id }) => id);
  if (repetida === null) return null;
  return new Rechazo('solicitud-no-valida', `La cuenta «${repetida}» aparece dos veces en la lista.`, {
    campo: 'cuerpo',
  });
}

function rechazoDeCambio(
  { id }: Identidad,
  vigentes: readonly Persona[],
  personas: readonly Persona[],
): Rechazo | null {
  // Whoever asks may have been given leave since they were let in.
  if (vigentes.some((una) => una.id === id && una.baja)) {
    return new Rechazo('cuenta-de-baja', 'Su cuenta se dio de baja mientras guardaba.');
  }
  const aCargo = vigentes.filter(estaACargo);
  if (aCargo.length > 0 && !aCargo.some((una) => una.id === id)) {
    return new Rechazo('sin-permiso', 'Su cuenta no administra la lista de personas.', {
      remedio: `Pida el cambio a quien la administra: ${aCargo.map(({ nombre }) => nombre).join(', ')}.`,
    });
  }
  if (!personas.some(estaACargo)) {
    return new Rechazo(
      'sin-administrador',
      'La lista que quiere guardar no deja a ninguna persona de la Dirección General que administre.',
      {
        remedio: `Deje en la lista su propia cuenta (${id}), que administre y sin baja, y vuelva a guardar.`,
      },
    );
  }
  if (personas.some((una) => una.id === id && estaACargo(una))) return null;
  return new Rechazo('administrador-saliente', 'Su propia cuenta dejaría de administrar la lista.', {
    remedio: `Deje en la lista su propia cuenta (${id}), que administre y sin baja; después, otra persona que administre puede quitarla.`,
  });
}
