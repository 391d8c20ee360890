import { type Persona } from '../../../shared/modelo/configuracion';
import { enumerar } from '../../../shared/riesgo/en-palabras';
import { particiones } from '../../almacen/claves';
import { estaACargo } from '../../../shared/modelo/esta-a-cargo';
import { type Identidad } from '../../seguridad/identidad';
import { leerPlanteles } from './configuracion-guardada';
import { firmar } from '../firma';
import { type Guardada, guardarConfiguracion } from './guardar-configuracion';
import { primerRepetido } from '../primer-repetido';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/**
 * Replaces who may see what. An account that leaves the list sees nothing from the next request on, and one that is
 * given leave enters no more, whatever its role. Only who administers changes it, and stays in charge of it: it always
 * holds an account that could enter, and nobody is locked out by a mistyped one. It is decided on the list in force and
 * kept only on top of it, so that two at once cannot undo each other. A plantel that left its own list stays with those
 * who had it, because it keeps its reports; nobody else is given one that is not registered.
 */
export async function guardarPersonas(
  servicio: Servicio,
  identidad: Identidad,
  personas: Persona[],
  condicion: string | null,
): Promise<Guardada<Persona[]> | Rechazo> {
  const rechazo = rechazoDeLista(personas);
  if (rechazo) return rechazo;
  const planteles = await leerPlanteles(servicio);
  const registrados = new Set(planteles.map(({ clave }) => clave));
  const firma = firmar(servicio, identidad, 'guardar', {
    resumen: `Personas y lo que pueden ver: ${personas.length}`,
    norma: 'CON-25',
  });
  return guardarConfiguracion(servicio.almacen.personas, {
    particion: particiones.configuracion('personas'),
    valor: personas,
    firma,
    condicion,
    admitir: (vigentes) =>
      rechazoDeCambio(identidad, vigentes ?? [], personas) ??
      rechazoDePlanteles(registrados, vigentes ?? [], personas),
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

/** The first person who is given a plantel that nobody registered, and how many more there are. */
function rechazoDePlanteles(
  registrados: ReadonlySet<string>,
  vigentes: readonly Persona[],
  personas: readonly Persona[],
): Rechazo | null {
  const tenia = new Map(vigentes.map(({ id, planteles }) => [id, planteles]));
  const conDesconocidos = personas.flatMap(({ id, nombre, planteles }, lugar) => {
    const suyos = planteles.filter((clave) => !registrados.has(clave) && !tenia.get(id)?.includes(clave));
    return suyos.length > 0 ? [{ lugar, quien: `${nombre} (cuenta ${id})`, suyos }] : [];
  });
  const [primera, ...demas] = conDesconocidos;
  if (!primera) return null;
  const { lugar, quien, suyos } = primera;
  const [que, estan] = suyos.length === 1 ? ['el plantel', 'no está'] : ['los planteles', 'no están'];
  const otras = demas.length === 0 ? '' : ` Lo mismo pasa con ${masPersonas(demas.length)}.`;
  return new Rechazo(
    'solicitud-no-valida',
    `Renglón ${lugar + 1}, ${quien}: ${que} ${enumerar(suyos)} ${estan} en la lista de planteles.${otras}`,
    {
      campo: `cuerpo.${lugar}.planteles`,
      remedio:
        'Corrija la clave, o agregue antes el plantel en Configuración › Planteles, y vuelva a guardar.',
    },
  );
}

const masPersonas = (cuantas: number): string =>
  cuantas === 1 ? 'una persona más' : `${cuantas} personas más`;

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
