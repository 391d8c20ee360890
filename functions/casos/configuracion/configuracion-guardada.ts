import { type MinimoAprobatorio, type Persona } from '../../../shared/modelo/configuracion';
import { type Conservacion } from '../../../shared/modelo/conservacion';
import { type Calendario } from '../../../shared/modelo/corte';
import { type RectificacionDeDatos } from '../../../shared/modelo/datos-de-alumno';
import { type Plantel } from '../../../shared/modelo/plantel';
import { particiones, rangos } from '../../almacen/claves';
import { type Servicio } from '../servicio';

/** What Dirección General configured. Nothing configured is an empty list, never a default. */
export const leerPlanteles = async ({ almacen }: Servicio): Promise<Plantel[]> =>
  (await almacen.planteles.leer(particiones.configuracion('planteles'))) ?? [];

export const leerMinimos = async ({ almacen }: Servicio): Promise<MinimoAprobatorio[]> =>
  (await almacen.minimos.leer(particiones.configuracion('minimos'))) ?? [];

export const leerPersonas = async ({ almacen }: Servicio): Promise<Persona[]> =>
  (await almacen.personas.leer(particiones.configuracion('personas'))) ?? [];

export const leerCalendarios = async ({ almacen }: Servicio): Promise<Calendario[]> =>
  almacen.calendarios.leerRango(rangos.calendarios());

/** The version to say when one of these is changed. */
export const versionDe = {
  planteles: ({ almacen }: Servicio) => almacen.planteles.version(particiones.configuracion('planteles')),
  minimos: ({ almacen }: Servicio) => almacen.minimos.version(particiones.configuracion('minimos')),
  personas: ({ almacen }: Servicio) => almacen.personas.version(particiones.configuracion('personas')),
  conservacion: ({ almacen }: Servicio) =>
    almacen.conservacion.version(particiones.configuracion('conservacion')),
  calendarios: ({ almacen }: Servicio) => almacen.calendarios.version(rangos.calendarios()),
} as const;

export const leerCalendario = ({ almacen }: Servicio, periodo: string) =>
  almacen.calendarios.vigente(particiones.calendario(periodo));

/** Names that people asked to have right in the data of a plantel. */
export const leerRectificacionesDeDatos = async (
  { almacen }: Servicio,
  plantel: string,
): Promise<RectificacionDeDatos[]> =>
  (await almacen.rectificacionesDeDatos.leer(particiones.datosRectificados(plantel))) ?? [];

/** How long data are kept; null: it was not said, and nothing is deleted. */
export const leerConservacion = ({ almacen }: Servicio): Promise<Conservacion | null> =>
  almacen.conservacion.leer(particiones.configuracion('conservacion'));

export const conservacionVigenteDesde = ({ almacen }: Servicio): Promise<string | null> =>
  almacen.conservacion.desde(particiones.configuracion('conservacion'));
