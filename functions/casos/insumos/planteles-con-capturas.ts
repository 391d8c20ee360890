import { type Plantel } from '../../../shared/modelo/plantel';
import { sinCapturas } from './capturas-de-unidad';
import { leerPlanteles } from '../configuracion/configuracion-guardada';
import { type MomentoDeUnidad } from '../destino';
import { plantelSinRegistrar } from '../configuracion/plantel-registrado';
import { type Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/** Those asked for, or every one that captures asignaturas; one asked for without any refuses the whole request. */
export async function plantelesConCapturas(
  servicio: Servicio,
  { periodo }: MomentoDeUnidad,
  pedidos: readonly string[] | undefined,
): Promise<Plantel[] | Rechazo> {
  const registrados = await leerPlanteles(servicio);
  const desconocido = pedidos?.find((pedido) => !registrados.some(({ clave }) => clave === pedido));
  if (desconocido !== undefined) return plantelSinRegistrar(desconocido, { campo: 'cuerpo.planteles' });
  const conCapturas = new Set(await servicio.almacen.capturas.planteles(periodo, 'ut'));
  const sin = pedidos?.find((clave) => !conCapturas.has(clave));
  if (sin !== undefined) return sinCapturas(`El plantel ${sin} no ha capturado`, periodo);
  const elegidos = registrados.filter(({ clave }) => pedidos?.includes(clave) ?? conCapturas.has(clave));
  return elegidos.length > 0 ? elegidos : sinCapturas('Ningún plantel ha capturado', periodo);
}
