import { type HttpRequest } from '@azure/functions';
import { Rechazo } from '../casos/rechazo';
import { type Lectura, registrarConsulta } from '../casos/datos-personales/registrar-consulta';
import { type Servicio } from '../casos/servicio';
import { esConsultaDePersonas } from '../seguridad/datos-personales';
import { type Identidad } from '../seguridad/identidad';
import { type ClaveDeEndpoint } from '../seguridad/permisos';

/** Who reads, and where: what `conConsultaRegistrada` needs of a request besides what is answered. */
export interface Lector {
  readonly servicio: Servicio;
  readonly identidad: Identidad;
  readonly lectura: Omit<Lectura, 'que'>;
}

/**
 * What is answered about people is answered once it is on record who read it; a refusal that carries what a captura holds
 * is such an answer. `nombrados`: the planteles that a request names besides those of its address.
 */
export function conConsultaRegistrada<Peticion extends Lector, Contestado>(
  que: ClaveDeEndpoint,
  atender: (peticion: Peticion) => Promise<Contestado | Rechazo>,
  nombrados: (peticion: Peticion) => readonly string[],
): (peticion: Peticion) => Promise<Contestado | Rechazo> {
  return async (peticion) => {
    const contestado = await atender(peticion);
    const esDePersonas =
      contestado instanceof Rechazo ? contestado.mas.captura !== undefined : esConsultaDePersonas(que);
    if (esDePersonas) {
      const { servicio, identidad, lectura } = peticion;
      const planteles = [...new Set([...lectura.planteles, ...nombrados(peticion)])];
      await registrarConsulta(servicio, identidad, { que, ...lectura, planteles });
    }
    return contestado;
  };
}

/** The address that was asked for, and the planteles it names. */
export function lecturaDe({ url }: HttpRequest, planteles: readonly string[]): Lector['lectura'] {
  const { pathname, search } = new URL(url);
  return { direccion: `${pathname}${search}`, planteles };
}
