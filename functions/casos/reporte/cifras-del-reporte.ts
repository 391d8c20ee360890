import { type CifrasDelReporte } from '../../../shared/modelo/cifras-del-reporte';
import { ReportePublicado } from '../../../shared/modelo/publicacion';
import { cifrasDeDocente, cifrasDelReporte } from '../../../shared/publicacion/cifras-del-reporte';
import { type ReporteGuardado } from '../../almacen/reportes';
import { type Identidad } from '../../seguridad/identidad';
import { alcanceDe } from '../../seguridad/permisos';
import { sinNombreDeDocente } from '../../seguridad/rechazo-por-permiso';
import { type Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/** Whose figures: all of the report, or those of one docente. */
export interface LectorDeCifras {
  readonly docente: string | null;
}

/** Dirección General and the plantel read all the figures; a docente those of their own grupos and nobody else's. */
export function lectorDeCifras({ rol, docente }: Identidad): LectorDeCifras | Rechazo {
  if (alcanceDe('leer-cifras', rol) !== 'su-grupo') return { docente: null };
  return docente === null ? sinNombreDeDocente() : { docente };
}

export async function leerCifras(
  { almacen }: Servicio,
  guardado: ReporteGuardado,
  { docente }: LectorDeCifras,
): Promise<CifrasDelReporte> {
  const reporte = await almacen.reportes.leer(guardado, ReportePublicado);
  return docente === null ? cifrasDelReporte(reporte) : cifrasDeDocente(reporte, docente);
}
