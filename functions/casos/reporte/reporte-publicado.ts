import { type DatosDeReporte, type ReporteGuardado } from '../../almacen/reportes';
import { type Destino } from '../destino';
import { loPublicado, type Publicado } from './lo-publicado';
import { type Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

export const publicadoDeCorte = (
  { almacen }: Servicio,
  destino: Destino,
): Publicado<Destino, DatosDeReporte> => ({
  ediciones: almacen.reportes,
  destino,
  nombre: `reporte del plantel ${destino.plantel}, corte ${destino.corte} de ${destino.periodo}`,
});

/** The version in force of a published report. */
export const reportePublicado = (servicio: Servicio, destino: Destino): Promise<ReporteGuardado | Rechazo> =>
  loPublicado(publicadoDeCorte(servicio, destino));
