import { type FilaDeGrupoModulo, type Reporte } from '../modelo/reporte';
import { type PendienteDeGrupoModulo } from '../modelo/registro-pendiente';
import { porCodigo } from '../nucleo/orden';

/** What is left to register in one grupo-módulo: each R.A. due by the corte, and the alumnos without a result in it. */
export interface GrupoModuloPendiente {
  readonly grupoModulo: FilaDeGrupoModulo;
  readonly ra: PendienteDeGrupoModulo['ra'];
}

/** PO-04, norma 12-c: the grupos-módulo with registration still due, in the order of the report. */
export function registroPendiente({ alumnosModulos, porGrupoModulo }: Reporte): GrupoModuloPendiente[] {
  const faltan = new Map<string, PendienteDeGrupoModulo['ra'][number]['alumnos']>();
  for (const { grupo, modulo, matricula, nombre, pendientes } of alumnosModulos) {
    for (const ra of pendientes) {
      const clave = claveDe(grupo, modulo, ra);
      const alumnos = faltan.get(clave);
      if (alumnos) alumnos.push({ matricula, nombre });
      else faltan.set(clave, [{ matricula, nombre }]);
    }
  }
  return porGrupoModulo.flatMap((grupoModulo) => {
    const { grupo, modulo, actividades } = grupoModulo;
    const ra = actividades.flatMap((actividad) => {
      const alumnos = faltan.get(claveDe(grupo, modulo, actividad.ra));
      return alumnos ? [{ ...actividad, alumnos }] : [];
    });
    return ra.length > 0 ? [{ grupoModulo, ra }] : [];
  });
}

/** The same by docente: a grupo-módulo of two docentes is under both, because either can capture it. */
export function registroPendientePorDocente(
  reporte: Reporte,
): { readonly docente: string; readonly pendiente: GrupoModuloPendiente }[] {
  const filas = registroPendiente(reporte).flatMap((pendiente) => {
    const { docentes } = pendiente.grupoModulo;
    return (docentes.length === 0 ? [''] : docentes).map((docente) => ({ docente, pendiente }));
  });
  // Stable: within a docente the order stays that of the report.
  return filas.sort((a, b) => porCodigo(a.docente, b.docente));
}

const claveDe = (...partes: readonly string[]): string => JSON.stringify(partes);
