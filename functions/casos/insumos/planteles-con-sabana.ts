import { type Plantel } from '../../../shared/modelo/plantel';
import { plantelDeSabana, rangos } from '../../almacen/claves';
import { faltanInsumos } from './condiciones-de-corte';
import { leerPlanteles } from '../configuracion/configuracion-guardada';
import { type Momento } from '../destino';
import { plantelSinRegistrar } from '../configuracion/plantel-registrado';
import { type Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/**
 * Those asked for, or every one that has something to report: a sábana, or capturas. One asked for without either
 * refuses the whole request.
 */
export async function plantelesConSabana(
  servicio: Servicio,
  { periodo, corte }: Momento,
  pedidos: readonly string[] | undefined,
): Promise<Plantel[] | Rechazo> {
  const registrados = await leerPlanteles(servicio);
  const desconocido = pedidos?.find((pedido) => !registrados.some(({ clave }) => clave === pedido));
  if (desconocido !== undefined) return plantelSinRegistrar(desconocido, { campo: 'cuerpo.planteles' });
  const entregas = await servicio.almacen.sabanas.actualesDe(rangos.sabanasDeCorte(periodo, corte));
  const conSabana = new Set([
    ...entregas.map(({ particion }) => plantelDeSabana(particion)),
    ...(await servicio.almacen.capturas.planteles(periodo, 'conalep')),
  ]);
  const elegidos = registrados.filter(({ clave }) => pedidos?.includes(clave) ?? conSabana.has(clave));
  const sin = pedidos?.find((clave) => !conSabana.has(clave));
  if (sin !== undefined) {
    const deQuien = `el plantel ${sin} en el corte ${corte}`;
    return faltanInsumos(servicio, { calendario: true, sabana: false }, deQuien);
  }
  if (elegidos.length > 0) return elegidos;
  return faltanInsumos(
    servicio,
    { calendario: true, sabana: false },
    `todos los planteles, en el corte ${corte},`,
  );
}
