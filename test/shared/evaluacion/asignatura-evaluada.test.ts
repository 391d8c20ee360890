import { describe, expect, test } from '@jest/globals';
import { asignaturaConRubrica } from '../../../shared/evaluacion/asignatura-con-rubrica';
import { asignaturaEvaluada, type AsignaturaEvaluada } from '../../../shared/evaluacion/asignatura-evaluada';
import { type NivelAcademico } from '../../../shared/evaluacion/nivel-academico';
import { requiereAsesoria } from '../../../shared/evaluacion/requiere-asesoria';
import { importarAsignaturas } from '../../../shared/importacion/asignatura/importar-asignaturas';
import { type AlumnoDeAsignatura, type PlanDeEvaluacion } from '../../../shared/modelo/asignatura-capturada';
import { type Nivel } from '../../../shared/modelo/reporte';
import { normasEn } from '../../../shared/norma/normas';
import { comoCociente } from '../../../shared/nucleo/decimal';
import { diasEntre } from '../../../shared/nucleo/fecha';
import { Fraccion } from '../../../shared/nucleo/fraccion';
import { conDecimales } from '../../../shared/nucleo/redondeo';
import { nivelAusenciaContinua } from '../../../shared/riesgo/nivel-ausencia-continua';
import { nivelInasistenciaUt } from '../../../shared/riesgo/nivel-inasistencia-ut';
import { nivelRemedialAgotado } from '../../../shared/riesgo/nivel-remedial-agotado';
import { nivelSegundaVez } from '../../../shared/riesgo/nivel-segunda-vez';
import { ASIGNATURAS, esperadoDeAsignatura, hojasDeAsignatura } from '../../asignaturas-de-muestra';

const normas = normasEn('2026-12-11');

const letra = (nivel: NivelAcademico | null): string | null => nivel && nivel.nivel.toUpperCase();

const alzadas = (...banderas: readonly (readonly [string, Nivel | null])[]) =>
  banderas
    .filter(([, nivel]) => nivel === 'amarillo' || nivel === 'rojo')
    .map(([clave, nivel]) => ({ clave, nivel }));

/** What was worked out by hand, said with what the rules give. */
function comoEsperado(plan: PlanDeEvaluacion, alumno: AlumnoDeAsignatura, fechaReferencia: string) {
  const evaluada = asignaturaEvaluada(asignaturaConRubrica(plan, alumno), normas);
  const finales = evaluada.unidades.map(({ final }) => final);
  const unidadesNA = plan.unidades.flatMap(({ unidad }, i) => (finales[i]?.numero === null ? [unidad] : []));
  const { ultimaAsistencia } = alumno;
  const enNA = finales.some((final) => final?.numero === null);
  return {
    matricula: alumno.matricula,
    unidades: plan.unidades.map((unidad, i) => unidadEsperada(unidad, i, alumno, evaluada)),
    remediales: evaluada.remediales.map(({ unidad, fecha, calificacion, motivo, resultado, nivel }) => ({
      unidad: plan.unidades[unidad]?.unidad,
      fecha,
      calificacion: comoCociente(calificacion),
      tipo: motivo,
      resultado: {
        limite: 'LIMITE_REMEDIALES',
        aplicada: 'APLICADA',
        'requiere-confirmacion': 'REQUIERE_CONFIRMACION',
        'unidad-pendiente': 'PENDIENTE',
      }[resultado],
      ...(nivel ? { nivel: nivel.numero, letra: letra(nivel) } : {}),
    })),
    remedialesUsadas: evaluada.remedialesUsadas,
    final: finalEsperado(evaluada),
    unidadesNA,
    asesoria: requiereAsesoria.decide(
      { unidades: evaluada.unidades.flatMap(({ inicial }) => (inicial ? [inicial.numero] : [])) },
      normas,
    ),
    diasSinAsistir: ultimaAsistencia && diasEntre(ultimaAsistencia, fechaReferencia),
    banderas: alzadas(
      [
        'R05',
        nivelAusenciaContinua.decide(
          { fechaUltimaAsistencia: ultimaAsistencia, fechaCorte: fechaReferencia, diasInhabiles: [] },
          normas,
        ),
      ],
      [
        'R09',
        nivelRemedialAgotado.decide(
          { remedialesUsadas: evaluada.remedialesUsadas, unidad: enNA ? null : 8 },
          normas,
        ),
      ],
      [
        'R10',
        nivelSegundaVez.decide({ vecesCursado: alumno.vecesCursada, unidades: enNA ? [null] : [] }, normas),
      ],
    ),
  };
}

function unidadEsperada(
  { unidad, criterios }: PlanDeEvaluacion['unidades'][number],
  i: number,
  alumno: AlumnoDeAsignatura,
  evaluada: AsignaturaEvaluada,
) {
  const una = evaluada.unidades[i];
  const captura = alumno.unidades[i];
  if (!una || !captura) throw new Error(`unit ${unidad} is missing`);
  const claves = criterios.flatMap(({ indicadores }) => indicadores.map(({ clave }) => clave));
  const { asistencias, sesiones, puntajes } = captura;
  const { derecho, inicial, final, calificacion, rubrica } = una;
  const motivoDeNA = derecho ? 'BAJO_MINIMO' : 'SIN_DERECHO';
  return {
    unidad,
    porCriterio: Object.fromEntries(
      (rubrica?.porCriterio ?? []).map(({ nombre, calificacion: suya }) => [nombre, comoCociente(suya)]),
    ),
    calificacion: calificacion && comoCociente(calificacion),
    calificacion2: calificacion && conDecimales(calificacion, 2),
    pendientes: claves.filter((_, k) => puntajes[k] === null || puntajes[k] === 'JU'),
    asistencias,
    sesiones,
    derecho,
    estadoInicial: inicial === null ? 'PENDIENTE' : inicial.numero === null ? 'NA' : 'EVALUADA',
    motivo: inicial?.numero === null ? motivoDeNA : null,
    nivelInicial: inicial?.numero ?? null,
    letraInicial: letra(inicial),
    banderas: alzadas(['R04', nivelInasistenciaUt.decide({ asistencias, sesiones }, normas)]),
    nivelFinal: final?.numero ?? null,
    letraFinal: letra(final),
  };
}

function finalEsperado({ final, unidades }: AsignaturaEvaluada) {
  if (final === null) return { estado: 'INCOMPLETA', numero: null, letra: 'NA', promedio: null };
  if (final.numero === null) return { estado: 'NO_ACREDITADA', numero: null, letra: 'NA', promedio: null };
  const suma = unidades.reduce((total, unidad) => total + (unidad.final?.numero ?? 0), 0);
  const promedio = comoCociente(Fraccion.de(suma, unidades.length));
  return { estado: 'APROBADA', numero: final.numero, letra: letra(final), promedio };
}

describe.each(ASIGNATURAS)('$nombre, from its workbooks', ({ nombre, carpeta }) => {
  test('gives what was worked out by hand, alumno by alumno', async () => {
    const { asignaturas, observaciones } = importarAsignaturas(await hojasDeAsignatura(carpeta));
    expect(observaciones).toEqual([]);
    const [{ plan, alumnos } = { plan: null, alumnos: [] }] = asignaturas;
    if (!plan) throw new Error('nothing was imported');
    const esperado = esperadoDeAsignatura(nombre);
    expect(alumnos.map((alumno) => comoEsperado(plan, alumno, esperado.fechaReferencia))).toEqual(
      esperado.alumnos,
    );
  });
});
