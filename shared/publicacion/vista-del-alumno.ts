import { type MotivoDeRiesgo } from '../modelo/motivo-de-riesgo';
import { type FilaDeAlumno, type FilaDeAlumnoModulo, type Reporte } from '../modelo/reporte';
import { motivosDeAlumno, motivosDeModulo } from '../riesgo/motivos';

/** A row of one alumno with the name of its módulo and why each of its flags is raised. */
export interface ModuloDelAlumno {
  readonly fila: FilaDeAlumnoModulo;
  readonly nombreModulo: string | null;
  readonly motivos: readonly MotivoDeRiesgo[];
}

/** Everything a published report says of one alumno. */
export interface VistaDelAlumno {
  readonly alumno: FilaDeAlumno;
  readonly motivos: readonly MotivoDeRiesgo[];
  readonly modulos: readonly ModuloDelAlumno[];
}

/**
 * The page of one alumno, from the published report alone: their level, every flag with its operands, and the
 * módulos one by one. Null when the report does not have them.
 */
export function vistaDelAlumno(reporte: Reporte, matricula: string): VistaDelAlumno | null {
  const alumno = reporte.alumnos.find((candidato) => candidato.matricula === matricula);
  if (!alumno) return null;
  const modulos = reporte.alumnosModulos
    .filter((fila) => fila.matricula === matricula)
    .map((fila) => {
      const grupoModulo = reporte.porGrupoModulo.find(
        ({ grupo, modulo }) => grupo === fila.grupo && modulo === fila.modulo,
      );
      const { parametros, corte, fechaReferencia } = reporte;
      const actividades = grupoModulo?.actividades ?? [];
      return {
        fila,
        nombreModulo: grupoModulo?.nombreModulo ?? null,
        motivos: motivosDeModulo(fila, { actividades, parametros, corte, fechaReferencia }),
      };
    });
  return { alumno, motivos: motivosDeAlumno(alumno, reporte), modulos };
}
