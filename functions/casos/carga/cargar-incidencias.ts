import { importarIncidencias } from '../../../shared/importacion/importar-incidencias';
import { particiones } from '../../almacen/claves';
import { type Identidad } from '../../seguridad/identidad';
import { type Cargada } from './cargar-sabana';
import { firmar } from '../firma';
import { guardarCarga } from './guardar-carga';
import { type Carga, hojasDeCarga } from './hojas-de-carga';
import { plantelRegistrado } from '../configuracion/plantel-registrado';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/** Replaces the conduct records of a plantel in a periodo. `simular` does everything but save. */
export async function cargarIncidencias(
  servicio: Servicio,
  identidad: Identidad,
  { plantel: clave, periodo }: { readonly plantel: string; readonly periodo: string },
  carga: Carga,
  simular: boolean,
): Promise<Cargada | Rechazo> {
  const plantel = await plantelRegistrado(servicio, clave);
  if (plantel instanceof Rechazo) return plantel;
  const hojas = await hojasDeCarga(carga);
  if (hojas instanceof Rechazo) return hojas;
  const { incidencias: valor, recibo } = importarIncidencias(hojas);
  if (!valor) {
    return new Rechazo('nada-que-guardar', 'Ninguna incidencia se pudo aceptar.', { recibo });
  }
  if (simular) return { recibo, version: null };
  const version = await guardarCarga(
    servicio,
    servicio.almacen.incidencias,
    particiones.incidencias(periodo, clave),
    { carga, valor, recibo },
    firmar(servicio, identidad, 'guardar', { resumen: `Incidencias de ${periodo}: ${valor.length}` }),
  );
  return version instanceof Rechazo ? version : { recibo, version };
}
