import { z } from 'zod';
import { MinimoAprobatorio, Persona } from '../../shared/modelo/configuracion';
import { Conservacion, PlazosVigentes } from '../../shared/modelo/conservacion';
import { Calendario } from '../../shared/modelo/corte';
import { Plantel } from '../../shared/modelo/plantel';
import { type ConVersion, type Puerta } from './pedir';

const RUTA = 'configuracion';

/** What Dirección General configures: to use it, and, with its version, to change it. */
export function servicioDeConfiguracion({ json, conVersion }: Pick<Puerta, 'json' | 'conVersion'>) {
  /** Refused when what is in force is no longer the version that was read. */
  const guardar = <E extends z.ZodType>(
    esquema: E,
    ruta: string,
    { valor, version }: ConVersion<z.input<E> & object>,
  ) =>
    conVersion(esquema, {
      metodo: 'PUT',
      ruta: `${RUTA}/${ruta}`,
      cuerpo: valor,
      cabeceras: version === null ? {} : { 'if-match': version },
    });

  return {
    planteles: () => json(z.array(Plantel), { ruta: `${RUTA}/planteles` }),
    plantelesPorCambiar: () => conVersion(z.array(Plantel), { ruta: `${RUTA}/planteles` }),
    guardarPlanteles: (planteles: ConVersion<Plantel[]>) => guardar(z.array(Plantel), 'planteles', planteles),

    calendarios: () => json(z.array(Calendario), { ruta: `${RUTA}/calendarios` }),
    /** The version is of all of them together. */
    calendariosPorCambiar: () => conVersion(z.array(Calendario), { ruta: `${RUTA}/calendarios` }),
    guardarCalendario: (calendario: ConVersion<Calendario>) =>
      guardar(Calendario, `calendarios/${calendario.valor.periodo}`, calendario),

    minimos: () => json(z.array(MinimoAprobatorio), { ruta: `${RUTA}/minimos` }),
    minimosPorCambiar: () => conVersion(z.array(MinimoAprobatorio), { ruta: `${RUTA}/minimos` }),
    guardarMinimos: (minimos: ConVersion<MinimoAprobatorio[]>) =>
      guardar(z.array(MinimoAprobatorio), 'minimos', minimos),

    personas: () => json(z.array(Persona), { ruta: `${RUTA}/personas` }),
    personasPorCambiar: () => conVersion(z.array(Persona), { ruta: `${RUTA}/personas` }),
    guardarPersonas: (personas: ConVersion<Persona[]>) => guardar(z.array(Persona), 'personas', personas),

    conservacionPorCambiar: () => conVersion(PlazosVigentes, { ruta: `${RUTA}/conservacion` }),
    guardarConservacion: (plazos: ConVersion<Conservacion>) => guardar(Conservacion, 'conservacion', plazos),
  };
}
