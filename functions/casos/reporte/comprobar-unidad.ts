import { type Comprobacion } from '../../../shared/modelo/comprobacion';
import { reporteDeUnidad } from '../../../shared/reporte-ut/reporte-de-unidad';
import { huellaDeJson } from '../../almacen/contenido';
import { type DestinoDeUnidad } from '../destino';
import { insumosDeUnidad } from '../insumos/insumos-de-unidad';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';
import { unidadPublicada } from './unidad-publicada';

/** Computes the version in force of a unit again, as it was made, and compares it byte by byte with what is kept. */
export async function comprobarUnidad(
  servicio: Servicio,
  destino: DestinoDeUnidad,
): Promise<Comprobacion | Rechazo> {
  const publicada = await unidadPublicada(servicio, destino);
  if (publicada instanceof Rechazo) return publicada;
  const insumos = await insumosDeUnidad(servicio, publicada);
  if (insumos instanceof Rechazo) return insumos;
  const { edicion } = publicada.datos;
  const reporte = reporteDeUnidad(insumos.capturas, insumos.contexto);
  const recalculada = huellaDeJson({ ...reporte, edicion });
  const huella = await servicio.almacen.unidades.huellaGuardada(publicada);
  return { igual: recalculada === huella, norma: edicion.norma, huella, recalculada };
}
