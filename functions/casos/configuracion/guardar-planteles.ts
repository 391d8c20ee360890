import { type Plantel } from '../../../shared/modelo/plantel';
import { particiones } from '../../almacen/claves';
import { type Identidad } from '../../seguridad/identidad';
import { firmar } from '../firma';
import { type Guardada, guardarConfiguracion } from './guardar-configuracion';
import { primerRepetido } from '../primer-repetido';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/** Replaces the list of planteles. A plantel that leaves it keeps its data and its published reports. */
export async function guardarPlanteles(
  servicio: Servicio,
  identidad: Identidad,
  planteles: Plantel[],
  condicion: string | null,
): Promise<Guardada<Plantel[]> | Rechazo> {
  const repetida = primerRepetido(planteles, ({ clave }) => clave);
  if (repetida !== null) {
    return new Rechazo('solicitud-no-valida', `La clave ${repetida} aparece en dos planteles.`, {
      campo: 'cuerpo',
    });
  }
  const firma = firmar(servicio, identidad, 'guardar', { resumen: `Planteles: ${planteles.length}` });
  return guardarConfiguracion(servicio.almacen.planteles, {
    particion: particiones.configuracion('planteles'),
    valor: planteles,
    firma,
    condicion,
    que: 'los planteles',
  });
}
