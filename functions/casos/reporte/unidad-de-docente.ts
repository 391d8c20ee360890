import { type UnidadPublicada } from '../../../shared/modelo/publicacion';
import { reporteDeUnidad } from '../../../shared/reporte-ut/reporte-de-unidad';
import { type UnidadGuardada } from '../../almacen/unidades';
import { type Identidad } from '../../seguridad/identidad';
import { sinNombreDeDocente } from '../../seguridad/rechazo-por-permiso';
import { insumosDeUnidad } from '../insumos/insumos-de-unidad';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/**
 * What a docente reads of a published unit: the asignaturas that are theirs now and nobody else's, whoever taught them
 * when it was published, made from what it was made from and under the same norms, so that each row is the one that was
 * published. Totals and what is said of an alumno are of those rows alone: in other asignaturas the alumno may be worse.
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
  const lugares = (await servicio.almacen.capturas.dePlantel(publicada.datos))
    .filter(({ datos }) => datos.docentes.includes(docente))
    .map(({ datos }) => datos.lugar);
  const asignaturas = capturas.asignaturas.filter(({ grupo, asignatura }) =>
    lugares.some((suyo) => suyo.grupo === grupo && suyo.asignatura === asignatura),
  );
  return { ...reporteDeUnidad({ ...capturas, asignaturas }, contexto), edicion: publicada.datos.edicion };
}
