import { type PosibilidadesDelAlumno } from '../modelo/posibilidades-de-modulo';
import { type Sabana } from '../modelo/sabana';
import { decimal } from '../nucleo/decimal';
import { CIEN } from '../nucleo/fraccion';
import { type ContextoDelReporte } from '../reporte/contexto-del-corte';
import { posibilidadesDeModulo } from './posibilidades-de-modulo';

/** What is still possible for one alumno in each of their módulos; null when the sábana does not have them. It does not say how many sessions are programmed. */
export function posibilidadesDelAlumno(
  { gruposModulo }: Sabana,
  matricula: string,
  { minimoAprobatorio: minimo, normas }: Pick<ContextoDelReporte, 'minimoAprobatorio' | 'normas'>,
): PosibilidadesDelAlumno | null {
  const suyos = gruposModulo.flatMap((grupoModulo) =>
    grupoModulo.alumnos
      .filter((alumno) => alumno.matricula === matricula)
      .map((alumno) => ({ ...grupoModulo, alumno })),
  );
  const [primero] = suyos;
  if (!primero) return null;
  return {
    matricula,
    nombre: primero.alumno.nombre,
    modulos: suyos.map(({ grupo, modulo, nombreModulo, actividades, alumno }) => {
      const { asistencias, sesiones, logros } = alumno;
      const resultados = actividades.map(({ ra, peso, corte }, i) => {
        const logro = logros[i] ?? null;
        return { ra, peso: decimal(peso), corte, logro: logro === null ? null : decimal(logro).entre(CIEN) };
      });
      const enCurso = { resultados, minimo, asistencias, sesiones, sesionesProgramadas: null };
      return { grupo, modulo, nombreModulo, posibilidades: posibilidadesDeModulo(enCurso, normas) };
    }),
  };
}
