import { registroPendiente } from '../../shared/reporte/registro-pendiente';
import { ReportePublicado } from '../../shared/modelo/publicacion';
import { type RegistroPendiente } from '../../shared/modelo/registro-pendiente';
import { type ReporteGuardado } from '../almacen/reportes';
import { type Identidad } from '../seguridad/identidad';
import { sinNombreDeDocente } from '../seguridad/rechazo-por-permiso';
import { type Rechazo } from './rechazo';
import { type Servicio } from './servicio';

/** What a docente has yet to capture in their own grupos, and nothing of anybody else's. */
export async function pendientesDeDocente(
  { almacen }: Servicio,
  { docente }: Identidad,
  guardado: ReporteGuardado,
): Promise<RegistroPendiente | Rechazo> {
  if (docente === null) {
    return sinNombreDeDocente();
  }
  const reporte = await almacen.reportes.leer(guardado, ReportePublicado);
  const gruposModulo = registroPendiente(reporte)
    .filter(({ grupoModulo }) => grupoModulo.docentes.includes(docente))
    .map(({ grupoModulo: { grupo, modulo, nombreModulo }, ra }) => ({ grupo, modulo, nombreModulo, ra }));
  return { edicion: reporte.edicion, docente, gruposModulo };
}
