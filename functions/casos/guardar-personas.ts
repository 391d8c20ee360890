import { type Persona } from '../../shared/modelo/configuracion';
import { particiones } from '../almacen/claves';
import { type Identidad } from '../seguridad/identidad';
import { firmar } from './firma';
import { primerRepetido } from './primer-repetido';
import { Rechazo } from './rechazo';
import { type Servicio } from './servicio';

/**
 * Replaces who may see what. A plantel's or docente's account that leaves the list sees nothing from the next request
 * on; Dirección General's sees everything by the role of its session, listed or not.
 */
export async function guardarPersonas(
  servicio: Servicio,
  identidad: Identidad,
  personas: Persona[],
): Promise<Persona[] | Rechazo> {
  const repetida = primerRepetido(personas, ({ id }) => id);
  if (repetida !== null) {
    return new Rechazo('solicitud-no-valida', `La persona ${repetida} aparece dos veces.`, {
      campo: 'cuerpo',
    });
  }
  const firma = firmar(servicio, identidad, 'guardar', {
    resumen: `Personas y lo que pueden ver: ${personas.length}`,
    norma: 'CON-25',
  });
  await servicio.almacen.personas.guardar(particiones.configuracion('personas'), personas, firma);
  return personas;
}
