import { type ReporteGuardado } from '../almacen/reportes';
import { type Destino } from './destino';
import { Rechazo } from './rechazo';
import { type Servicio } from './servicio';

/** The version in force of a published report. */
export async function reportePublicado(
  { almacen }: Servicio,
  destino: Destino,
): Promise<ReporteGuardado | Rechazo> {
  const { plantel, periodo, corte } = destino;
  return (
    (await almacen.reportes.actual(destino)) ??
    new Rechazo(
      'reporte-no-publicado',
      `El reporte del plantel ${plantel}, corte ${corte} de ${periodo}, no está publicado.`,
    )
  );
}
