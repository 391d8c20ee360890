import { type Pagina } from '../../shared/modelo/pagina';
import { type UnidadListada } from '../../shared/modelo/publicacion';
import { type Huella } from '../almacen/contenido';
import { type DatosDeUnidad, type UnidadGuardada } from '../almacen/unidades';
import { type DestinoDeUnidad } from './destino';
import { paginar, type PeticionDePagina } from './paginar';
import { Rechazo } from './rechazo';
import { type Servicio } from './servicio';

/** The version in force of the published report of a unit. */
export async function unidadPublicada(
  { almacen }: Servicio,
  destino: DestinoDeUnidad,
): Promise<UnidadGuardada | Rechazo> {
  const { plantel, periodo, unidad } = destino;
  return (
    (await almacen.unidades.actual(destino)) ??
    new Rechazo(
      'reporte-no-publicado',
      `El reporte del plantel ${plantel}, unidad ${unidad} de ${periodo}, no está publicado.`,
    )
  );
}

/** The same with its workbook, which the oldest editions were published without. */
export async function libroDeUnidad(
  servicio: Servicio,
  destino: DestinoDeUnidad,
): Promise<(DatosDeUnidad & { readonly libro: Huella }) | Rechazo> {
  const publicada = await unidadPublicada(servicio, destino);
  if (publicada instanceof Rechazo) return publicada;
  const { libro, ...datos } = publicada.datos;
  if (libro !== undefined) return { ...datos, libro };
  const { unidad, edicion } = datos;
  return new Rechazo(
    'unidad-sin-libro',
    `La versión ${edicion.version} de la unidad ${unidad} se publicó cuando las unidades no llevaban libro.`,
  );
}

/** The published units of a plantel, latest first. */
export async function unidadesPublicadas(
  { almacen }: Servicio,
  plantel: string,
  pedida: PeticionDePagina,
): Promise<Pagina<UnidadListada> | Rechazo> {
  const publicadas = (await almacen.unidades.dePlantel(plantel)).map(
    ({ datos: { periodo, unidad, edicion } }) => ({
      plantel,
      nombrePlantel: edicion.nombrePlantel,
      periodo,
      unidad,
      edicion,
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
