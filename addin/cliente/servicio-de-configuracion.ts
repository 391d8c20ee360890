import { z } from 'zod';
import { MinimoAprobatorio, Persona } from '../../shared/modelo/configuracion';
import { Calendario } from '../../shared/modelo/corte';
import { Plantel } from '../../shared/modelo/plantel';
import { type ConVersion, type Puerta } from './pedir';

const RUTA = 'configuracion';

/** What Dirección General configures: to use it, and, with its version, to change it. */
export function servicioDeConfiguracion({
  json,
  conVersion,
  siCambio,
}: Pick<Puerta, 'json' | 'conVersion' | 'siCambio'>) {
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
    /** With the name of the list, to say which one was changed. */
    personasPorCambiar: () => siCambio(z.array(Persona), { ruta: `${RUTA}/personas` }, null),
    /** `conocida` names the list that was read: another one that was saved meanwhile is not lost. */
    guardarPersonas: (cuerpo: readonly Persona[], conocida: string | null) => {
      const cabeceras = conocida === null ? {} : { 'if-match': conocida };
      const peticion = { metodo: 'PUT', ruta: `${RUTA}/personas`, cuerpo, cabeceras } as const;
      return siCambio(z.array(Persona), peticion, null);
    },
  };
}
