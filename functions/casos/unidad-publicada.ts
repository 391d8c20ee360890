import { type UnidadListada } from '../../shared/modelo/publicacion';
import { type UnidadGuardada } from '../almacen/unidades';
import { type DestinoDeUnidad } from './destino';
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

/** The published units of a plantel, latest first. */
export async function unidadesPublicadas({ almacen }: Servicio, plantel: string): Promise<UnidadListada[]> {
  const guardadas = await almacen.unidades.dePlantel(plantel);
  return guardadas
    .map(({ datos: { periodo, unidad, edicion } }) => ({
      plantel,
      nombrePlantel: edicion.nombrePlantel,
      periodo,
      unidad,
      edicion,
    }))
    .toSorted((uno, otro) => ordenDe(otro.periodo) - ordenDe(uno.periodo) || otro.unidad - uno.unidad);
}

const MESES = 'ENEFEBMARABRMAYJUNJULAGOSEPOCTNOVDIC';

/** MAYAGO26 comes before SEPDIC26: by year, then by the month it begins in. */
const ordenDe = (periodo: string): number =>
  Number(periodo.slice(6)) * MESES.length + MESES.indexOf(periodo.slice(0, 3));
