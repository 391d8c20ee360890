import { porCodigo } from '../nucleo/orden';
import { type Actividad, type AlumnoEnModulo, type GrupoModulo } from '../modelo/sabana';

/**
 * Whether a captura has a part in a report: once something was graded in it, or where the sábana does not know the
 * grupo. Until then what the sábana says is all there is.
 */
export const cuentaLoCapturado = (captura: {
  readonly conResultados: boolean;
  readonly enSabana: boolean;
}): boolean => captura.conResultados || !captura.enSabana;

/**
 * What is known of a grupo-módulo that a sábana brought and its docente captures: result by result, what was captured
 * wins, and what the sábana says stays where nothing was. Whoever is in either of them is kept.
 */
export function grupoModuloEfectivo(cargado: GrupoModulo, capturado: GrupoModulo): GrupoModulo {
  const actividades = actividadesEfectivas(cargado, capturado);
  const [deSabana, deCaptura] = [porMatricula(cargado), porMatricula(capturado)];
  const matriculas = new Set([...deSabana.keys(), ...deCaptura.keys()]);
  return {
    ...capturado,
    nombreModulo: capturado.nombreModulo ?? cargado.nombreModulo,
    actividades,
    alumnos: [...matriculas].flatMap((matricula) => {
      const [uno, otro] = [deSabana.get(matricula), deCaptura.get(matricula)];
      const alumno = uno && otro ? conLoCapturado(uno, otro) : (uno ?? otro);
      const logros = new Map([...logrosDe(cargado, uno), ...logrosDe(capturado, otro)]);
      return alumno ? [{ ...alumno, logros: actividades.map(({ ra }) => logros.get(ra) ?? null) }] : [];
    }),
  };
}

/**
 * The plan of the captura once it graded something, if it has every R.A. that the sábana graded. Otherwise that of the
 * sábana and, after it, the R.A. that only the captura graded: no result is left without its R.A.
 */
function actividadesEfectivas(cargado: GrupoModulo, capturado: GrupoModulo): Actividad[] {
  const [deSabana, deCaptura] = [calificadas(cargado), calificadas(capturado)];
  const enCaptura = new Set(capturado.actividades.map(({ ra }) => ra));
  if (deCaptura.size > 0 && [...deSabana].every((ra) => enCaptura.has(ra))) return capturado.actividades;
  const enSabana = new Set(cargado.actividades.map(({ ra }) => ra));
  const nuevas = capturado.actividades.filter(({ ra }) => deCaptura.has(ra) && !enSabana.has(ra));
  return [...cargado.actividades, ...nuevas];
}

const porMatricula = ({ alumnos }: GrupoModulo): ReadonlyMap<string, AlumnoEnModulo> =>
  new Map(alumnos.map((alumno) => [alumno.matricula, alumno]));

const calificadas = (grupoModulo: GrupoModulo): Set<string> =>
  new Set(grupoModulo.alumnos.flatMap((alumno) => logrosDe(grupoModulo, alumno).map(([ra]) => ra)));

/** What an alumno has in each R.A. that was graded. */
const logrosDe = ({ actividades }: GrupoModulo, alumno: AlumnoEnModulo | undefined): [string, string][] =>
  actividades.flatMap(({ ra }, i): [string, string][] => {
    const logro = alumno?.logros[i] ?? null;
    return logro === null ? [] : [[ra, logro]];
  });

/**
 * Sessions and those attended go together: they are of one count. It is cumulative, so the one of more sessions is the
 * later of the two, and of two last days the later one is; captured before the sábana was made, they say less than it.
 */
function conLoCapturado(cargado: AlumnoEnModulo, capturado: AlumnoEnModulo): AlumnoEnModulo {
  const esPosterior = (cargado.sesiones ?? 0) > (capturado.sesiones ?? 0);
  const { asistencias, sesiones } = capturado.sesiones === null || esPosterior ? cargado : capturado;
  const dias = [capturado.ultimaAsistencia, cargado.ultimaAsistencia].filter((dia) => dia !== null);
  return {
    ...cargado,
    nombre: capturado.nombre === '' ? cargado.nombre : capturado.nombre,
    asistencias,
    sesiones,
    ultimaAsistencia: dias.toSorted(porCodigo).at(-1) ?? null,
  };
}
