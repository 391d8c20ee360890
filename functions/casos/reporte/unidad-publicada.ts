import { type Pagina } from '../../../shared/modelo/pagina';
import { type UnidadListada } from '../../../shared/modelo/publicacion';
import { type Huella } from '../../almacen/contenido';
import { type DatosDeUnidad, type UnidadGuardada } from '../../almacen/unidades';
import { conRetirados } from './con-retirados';
import { type DestinoDeUnidad } from '../destino';
import { loPublicado, type Publicado } from './lo-publicado';
import { paginar, type PeticionDePagina } from '../paginar';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';
import { versionPublicada } from './version-publicada';

export const publicadoDeUnidad = (
  { almacen }: Servicio,
  destino: DestinoDeUnidad,
): Publicado<DestinoDeUnidad, DatosDeUnidad> => ({
  ediciones: almacen.unidades,
  destino,
  nombre: `reporte del plantel ${destino.plantel}, unidad ${destino.unidad} de ${destino.periodo}`,
});

/** The version in force of the published report of a unit. */
export const unidadPublicada = (
  servicio: Servicio,
  destino: DestinoDeUnidad,
): Promise<UnidadGuardada | Rechazo> => loPublicado(publicadoDeUnidad(servicio, destino));

/**
 * One of its versions (without it, the one in force) with its workbook, which the oldest editions were published
 * without.
 */
export async function libroDeUnidad(
  servicio: Servicio,
  destino: DestinoDeUnidad,
  version?: number,
): Promise<(DatosDeUnidad & { readonly libro: Huella }) | Rechazo> {
  const publicada = await versionPublicada(publicadoDeUnidad(servicio, destino), version);
  if (publicada instanceof Rechazo) return publicada;
  const { libro, ...datos } = publicada.datos;
  if (libro !== undefined) return { ...datos, libro };
  const { unidad, edicion } = datos;
  return new Rechazo(
    'unidad-sin-libro',
    `La versión ${edicion.version} de la unidad ${unidad} se publicó cuando las unidades no llevaban libro.`,
  );
}

/** The units that were published to a plantel, latest first, with those that were withdrawn. */
export async function unidadesPublicadas(
  { almacen }: Servicio,
  plantel: string,
  pedida: PeticionDePagina,
): Promise<Pagina<UnidadListada> | Rechazo> {
  const publicadas = (await conRetirados(almacen.unidades, plantel)).map(
    ({ datos: { periodo, unidad, edicion }, retiro }) => ({
      plantel,
      nombrePlantel: edicion.nombrePlantel,
      periodo,
      unidad,
      edicion,
      retiro,
    }),
  );
  return paginar(publicadas, { de: `unidades/${plantel}`, llave: momentoDe, sentido: 'descendente' }, pedida);
}

const MESES = 'ENEFEBMARABRMAYJUNJULAGOSEPOCTNOVDIC';

/** MAYAGO26 comes before SEPDIC26: by year, then by the month it begins in, then by unit. */
const momentoDe = ({ periodo, unidad }: UnidadListada): string =>
  [periodo.slice(6), MESES.indexOf(periodo.slice(0, 3)), unidad]
    .map((parte) => String(parte).padStart(2, '0'))
    .join(' ');
