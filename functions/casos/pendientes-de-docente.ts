import { ReportePublicado } from '../../shared/modelo/publicacion';
import { type RegistroPendiente } from '../../shared/modelo/registro-pendiente';
import { type ReporteGuardado } from '../almacen/reportes';
import { type Identidad } from '../seguridad/identidad';
import { Rechazo } from './rechazo';
import { type Servicio } from './servicio';

/** What a docente has yet to capture in their own grupos, and nothing of anybody else's. */
export async function pendientesDeDocente(
  { almacen }: Servicio,
  { docente }: Identidad,
  guardado: ReporteGuardado,
): Promise<RegistroPendiente | Rechazo> {
  if (docente === null) {
    return new Rechazo('sin-permiso', 'Su cuenta no está relacionada con el nombre de un docente.');
  }
  const { edicion, porGrupoModulo, alumnosModulos } = await almacen.reportes.leer(guardado, ReportePublicado);
  const gruposModulo = porGrupoModulo
    .filter(({ docentes }) => docentes.includes(docente))
    .map(({ grupo, modulo, nombreModulo, actividades }) => {
      const filas = alumnosModulos.filter((fila) => fila.grupo === grupo && fila.modulo === modulo);
      const ra = actividades.flatMap((actividad) => {
        const alumnos = filas
          .filter(({ pendientes }) => pendientes.includes(actividad.ra))
          .map(({ matricula, nombre }) => ({ matricula, nombre }));
        return alumnos.length > 0 ? [{ ...actividad, alumnos }] : [];
      });
      return { grupo, modulo, nombreModulo, ra };
    })
    .filter(({ ra }) => ra.length > 0);
  return { edicion, docente, gruposModulo };
}
