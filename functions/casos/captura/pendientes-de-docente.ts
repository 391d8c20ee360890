import { registroPendiente } from '../../../shared/reporte/registro-pendiente';
import { ReportePublicado } from '../../../shared/modelo/publicacion';
import {
  type PendienteDeGrupoModulo,
  type RegistroPendiente,
} from '../../../shared/modelo/registro-pendiente';
import { type FilaDeGrupoModulo } from '../../../shared/modelo/reporte';
import { type ReporteGuardado } from '../../almacen/reportes';
import { type Identidad } from '../../seguridad/identidad';
import { sinNombreDeDocente } from '../../seguridad/rechazo-por-permiso';
import { type Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

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
  const capturas = await almacen.capturas.dePlantel(reporte);
  const enSiseac = ({ grupo, modulo }: FilaDeGrupoModulo): boolean =>
    capturas.some(({ datos: { lugar } }) => lugar.grupo === grupo && lugar.asignatura === modulo);
  const gruposModulo = registroPendiente(reporte)
    .filter(({ grupoModulo }) => grupoModulo.docentes.includes(docente))
    .map(({ grupoModulo, ra }): PendienteDeGrupoModulo => {
      const { grupo, modulo, nombreModulo } = grupoModulo;
      const seCapturaEn = enSiseac(grupoModulo) ? 'siseac' : 'sae';
      return { grupo, modulo, nombreModulo, seCapturaEn, ra };
    });
  const propios = reporte.porGrupoModulo.filter(({ docentes }) => docentes.includes(docente)).length;
  return { edicion: reporte.edicion, docente, propios, gruposModulo };
}
