import { type UnidadPublicada } from '../../shared/modelo/publicacion';
import { reporteDeUnidad } from '../../shared/reporte-ut/reporte-de-unidad';
import { type UnidadGuardada } from '../almacen/unidades';
import { type Identidad } from '../seguridad/identidad';
import { sinNombreDeDocente } from '../seguridad/rechazo-por-permiso';
import { insumosDeUnidad } from './insumos-de-unidad';
import { Rechazo } from './rechazo';
import { type Servicio } from './servicio';

/**
 * What a docente reads of a published unit: the asignaturas that named them when it was published and nobody else's, made
 * from what it was made from and under the same norms, so that each row is the one that was published.
 */
export async function unidadDeDocente(
  servicio: Servicio,
  { docente }: Identidad,
  publicada: UnidadGuardada,
): Promise<UnidadPublicada | Rechazo> {
  if (docente === null) return sinNombreDeDocente();
  const insumos = await insumosDeUnidad(servicio, publicada);
  if (insumos instanceof Rechazo) return insumos;
  const { capturas, contexto } = insumos;
  const asignaturas = capturas.asignaturas.filter(({ docentes }) => docentes.includes(docente));
  return { ...reporteDeUnidad({ ...capturas, asignaturas }, contexto), edicion: publicada.datos.edicion };
}
