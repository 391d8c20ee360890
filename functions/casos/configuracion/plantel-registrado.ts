import { type Plantel } from '../../../shared/modelo/plantel';
import { leerPlanteles } from './configuracion-guardada';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

export async function plantelRegistrado(servicio: Servicio, clave: string): Promise<Plantel | Rechazo> {
  const planteles = await leerPlanteles(servicio);
  return planteles.find((plantel) => plantel.clave === clave) ?? plantelSinRegistrar(clave);
}

export const plantelSinRegistrar = (clave: string, mas: Rechazo['mas'] = {}): Rechazo =>
  new Rechazo('plantel-sin-registrar', `El plantel ${clave} no está en la lista de planteles.`, mas);
