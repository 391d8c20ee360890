import { type Plantel } from '../../shared/modelo/plantel';
import { particiones } from '../almacen/claves';
import { type Identidad } from '../seguridad/identidad';
import { firmar } from './firma';
import { primerRepetido } from './primer-repetido';
import { Rechazo } from './rechazo';
import { type Servicio } from './servicio';

/** Replaces the list of planteles. A plantel that leaves it keeps its data and its published reports. */
export async function guardarPlanteles(
  servicio: Servicio,
  identidad: Identidad,
  planteles: Plantel[],
): Promise<Plantel[] | Rechazo> {
  const repetida = primerRepetido(planteles, ({ clave }) => clave);
  if (repetida !== null) {
    return new Rechazo('solicitud-no-valida', `La clave ${repetida} aparece en dos planteles.`, {
      campo: 'cuerpo',
    });
  }
  const firma = firmar(servicio, identidad, 'guardar', { resumen: `Planteles: ${planteles.length}` });
  await servicio.almacen.planteles.guardar(particiones.configuracion('planteles'), planteles, firma);
  return planteles;
}
