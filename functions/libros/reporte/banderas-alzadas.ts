import { type MotivoDeRiesgo } from '../../../shared/modelo/motivo-de-riesgo';
import { type Reporte } from '../../../shared/modelo/reporte';
import { porCodigo } from '../../../shared/nucleo/orden';
import { motivoDeDocente, motivosDeAlumno, motivosDeModulo } from '../../../shared/riesgo/motivos';

/** A raised flag and whom it is about. What a flag is not about is null. */
export interface Alzada {
  /** Who has to act: what is not registered belongs to the docente and says nothing of the alumno. */
  readonly atiende: 'Alumno' | 'Docente';
  readonly matricula: string | null;
  readonly nombre: string | null;
  readonly grupo: string | null;
  readonly modulo: string | null;
  readonly docente: string | null;
  readonly motivo: MotivoDeRiesgo;
}

/** Every flag of a report, once: first those of the alumnos, each with their módulos, then those of the docentes. */
export function banderasAlzadas(reporte: Reporte): Alzada[] {
  const { parametros, corte, fechaReferencia } = reporte;
  const actividadesDe = new Map(
    reporte.porGrupoModulo.map(({ grupo, modulo, actividades }) => [claveDe(grupo, modulo), actividades]),
  );
  const deModulos = reporte.alumnosModulos.flatMap((fila) => {
    const { matricula, nombre, grupo, modulo, docente } = fila;
    const actividades = actividadesDe.get(claveDe(grupo, modulo)) ?? [];
    return motivosDeModulo(fila, { actividades, parametros, corte, fechaReferencia }).map(
      (motivo): Alzada => {
        const atiende = motivo.clave === 'R01' ? 'Docente' : 'Alumno';
        return { atiende, matricula, nombre, grupo, modulo, docente, motivo };
      },
    );
  });
  const deAlumnos = reporte.alumnos.flatMap((alumno) => {
    const { matricula, nombre, grupos } = alumno;
    return motivosDeAlumno(alumno, reporte).map((motivo): Alzada => ({
      ...{
        atiende: 'Alumno',
        matricula,
        nombre,
        grupo: grupos.join('; '),
        modulo: null,
        docente: null,
        motivo,
      },
    }));
  });
  const deDocentes = reporte.porDocente.flatMap((fila): Alzada[] => {
    const motivo = motivoDeDocente(fila, reporte);
    const { docente } = fila;
    return motivo
      ? [{ atiende: 'Docente', matricula: null, nombre: null, grupo: null, modulo: null, docente, motivo }]
      : [];
  });
  return [
    ...porMatricula([...deAlumnos, ...deModulos.filter(({ atiende }) => atiende === 'Alumno')]),
    ...deDocentes,
    ...deModulos.filter(({ atiende }) => atiende === 'Docente'),
  ];
}

const claveDe = (grupo: string, modulo: string): string => JSON.stringify([grupo, modulo]);

/** Stable: what an alumno has as a whole stays ahead of what they have in each módulo. */
const porMatricula = (alzadas: readonly Alzada[]): Alzada[] =>
  [...alzadas].sort((a, b) => porCodigo(a.matricula ?? '', b.matricula ?? ''));
