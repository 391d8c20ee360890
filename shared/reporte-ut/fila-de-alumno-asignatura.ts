import { asignaturaConRubrica } from '../evaluacion/asignatura-con-rubrica';
import { asignaturaEvaluada, type AsignaturaEvaluada } from '../evaluacion/asignatura-evaluada';
import { requiereAsesoria } from '../evaluacion/requiere-asesoria';
import { type AlumnoDeAsignatura } from '../modelo/asignatura-capturada';
import { type GrupoAsignatura } from '../modelo/grupo-asignatura';
import { type BanderaUt, type FilaDeAlumnoAsignatura, type UnidadDeFila } from '../modelo/reporte-de-unidad';
import { type Nivel } from '../modelo/reporte';
import { diasDeAusencia } from '../permanencia/dias-de-ausencia';
import { nivelAusenciaContinua } from '../riesgo/nivel-ausencia-continua';
import { nivelRemedialAgotado } from '../riesgo/nivel-remedial-agotado';
import { nivelSegundaVez } from '../riesgo/nivel-segunda-vez';
import { peorNivel } from '../riesgo/peor-nivel';
import { banderasUtAlzadas } from './banderas-ut';
import { type UnidadEnCurso } from './contexto-de-unidad';
import { finalDeFila } from './final-de-fila';
import { remedialDeFila } from './remedial-de-fila';
import { unidadDeFila } from './unidad-de-fila';

/** One alumno in one asignatura: units, remedials, final and flags. What was captured comes already cut at the unit. */
export function filaDeAlumnoAsignatura(
  alumno: AlumnoDeAsignatura,
  { grupo, asignatura, docentes, plan }: GrupoAsignatura,
  contexto: UnidadEnCurso,
): FilaDeAlumnoAsignatura {
  const { normas, unidad } = contexto;
  const evaluada = asignaturaEvaluada(asignaturaConRubrica(plan, alumno), normas);
  const unidades = plan.unidades.flatMap((una, i): UnidadDeFila[] => {
    const [captura, resuelta] = [alumno.unidades[i], evaluada.unidades[i]];
    return captura && resuelta && una.unidad <= unidad ? [unidadDeFila(una, captura, resuelta, normas)] : [];
  });
  const unidadesNA = unidades.flatMap((una) => (una.letraFinal === 'NA' ? [una.unidad] : []));
  const { remedialesUsadas } = evaluada;
  const banderas = banderasDe(alumno, unidadesNA, remedialesUsadas, contexto);
  return {
    matricula: alumno.matricula,
    nombre: alumno.nombre,
    grupo,
    asignatura,
    docente: docentes.join('; '),
    esIntegradora: plan.esIntegradora,
    vecesCursada: alumno.vecesCursada,
    ultimaAsistencia: alumno.ultimaAsistencia,
    unidades,
    remediales: evaluada.remediales.flatMap((remedial) => {
      const deUnidad = plan.unidades[remedial.unidad];
      return deUnidad ? [remedialDeFila(remedial, deUnidad.unidad)] : [];
    }),
    remedialesUsadas,
    final: finalDeFila(evaluada),
    unidadesNA,
    asesoria: requiereAsesoria.decide({ unidades: inicialesDe(evaluada) }, normas),
    diasSinAsistir: diasSinAsistir(alumno.ultimaAsistencia, contexto),
    banderas,
    nivel: nivelDe(unidades, banderas),
  };
}

const inicialesDe = ({ unidades }: AsignaturaEvaluada) =>
  unidades.flatMap(({ inicial }) => (inicial ? [inicial.numero] : []));

/** R05, R09 and R10, over the units together. */
function banderasDe(
  { ultimaAsistencia, vecesCursada }: AlumnoDeAsignatura,
  unidadesNA: readonly number[],
  remedialesUsadas: number,
  { normas, fechaReferencia, diasInhabiles }: UnidadEnCurso,
): BanderaUt[] {
  const enNA = unidadesNA.map(() => null);
  const ausencia = { fechaUltimaAsistencia: ultimaAsistencia, fechaCorte: fechaReferencia, diasInhabiles };
  return banderasUtAlzadas([
    ['R05', nivelAusenciaContinua.decide(ausencia, normas)],
    [
      'R09',
      enNA.length > 0 ? nivelRemedialAgotado.decide({ remedialesUsadas, unidad: null }, normas) : 'verde',
    ],
    ['R10', nivelSegundaVez.decide({ vecesCursado: vecesCursada, unidades: enNA }, normas)],
  ]);
}

/** Null without a last attendance, or when it comes after the day of reference: that is not an absence. */
function diasSinAsistir(
  ultima: string | null,
  { fechaReferencia, diasInhabiles }: UnidadEnCurso,
): number | null {
  if (ultima === null || ultima > fechaReferencia) return null;
  return diasDeAusencia(ultima, fechaReferencia, diasInhabiles);
}

function nivelDe(unidades: readonly UnidadDeFila[], banderas: readonly BanderaUt[]): Nivel {
  const alzadas = [...unidades.flatMap((unidad) => unidad.banderas), ...banderas];
  if (alzadas.length > 0) return peorNivel(alzadas.map(({ nivel }) => nivel));
  return unidades.every(({ estadoInicial }) => estadoInicial === 'PENDIENTE') ? 'gris' : 'verde';
}
