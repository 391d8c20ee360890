import { asignaturaConRubrica, type UnidadConInstrumentos } from '../evaluacion/asignatura-con-rubrica';
import { calificacionNecesaria } from '../evaluacion/calificacion-necesaria';
import { faltasSeguidas } from '../evaluacion/faltas-restantes';
import { nivelDeNumero } from '../evaluacion/nivel-academico';
import { type PlanUt } from '../modelo/captura';
import { type Normas } from '../norma/normas';
import { comoDecimal } from '../nucleo/decimal';
import { CIEN } from '../nucleo/fraccion';
import { recuperacionPosible } from '../posible/desenlaces-con-remedial';
import { rubricaEnCurso } from '../posible/rubrica-en-curso';
import { asistenciasConsecutivas } from '../riesgo/asistencias-consecutivas';
import { cantidad, enumerar } from '../riesgo/en-palabras';
import { type RemedialSituada, type UnidadSituada } from '../riesgo/situacion-de-asignatura';
import { type AlumnoUtCalificado } from './calificar-captura';
import { type Faltante } from './faltante';

/** Reglamento UT, arts. 44 to 61: what one alumno still lacks, unit by unit, and then over all of them. */
export function loQueLeFaltaEnAsignatura(
  alumno: AlumnoUtCalificado,
  { plan }: PlanUt,
  normas: Normas,
): Faltante[] {
  const conRubrica = asignaturaConRubrica(plan, alumno.capturado).unidades;
  const { niveles, diasSinAsistir, remediales } = alumno;
  return [
    ...alumno.unidades.flatMap((unidad, i) => [
      ...porCalificar(unidad),
      ...calificacionQueFalta(unidad, conRubrica[i], alumno, normas),
      ...asistenciaQueFalta(unidad, normas),
      ...recuperacionQueFalta(unidad, alumno, normas),
    ]),
    ...remediales.flatMap((remedial) => sinEfecto(remedial, normas)),
    ...(niveles.R05 === 'rojo' || niveles.R05 === 'amarillo'
      ? [
          falta(
            'ausencia',
            null,
            'Art. 61',
            `Asistir: lleva ${cantidad(diasSinAsistir ?? 0, 'día', 'días')} sin hacerlo.`,
          ),
        ]
      : []),
  ];
}

const falta = (que: Faltante['que'], unidad: number | null, fundamento: string, texto: string): Faltante => ({
  que,
  unidad,
  texto,
  fundamento,
});

function porCalificar({ unidad, pendientes, justificadas }: UnidadSituada): Faltante[] {
  const sinCaptura = pendientes.filter((clave) => !justificadas.includes(clave));
  return [
    ...(sinCaptura.length > 0
      ? [
          falta(
            'indicadores',
            unidad,
            'Art. 34',
            `Unidad ${unidad}: falta calificar ${enumerar(sinCaptura)}.`,
          ),
        ]
      : []),
    ...(justificadas.length > 0
      ? [
          falta(
            'justificados',
            unidad,
            'Art. 46',
            `Unidad ${unidad}: sigue pendiente ${enumerar(justificadas)}, con falta justificada.`,
          ),
        ]
      : []),
  ];
}

/** The least grade in what is pending that approves the unit (Arts. 37 and 48), as the function NECESITA tells it. */
function calificacionQueFalta(
  { unidad, pendientes, derecho }: UnidadSituada,
  conRubrica: UnidadConInstrumentos | undefined,
  { esIntegradora }: AlumnoUtCalificado,
  normas: Normas,
): Faltante[] {
  const curso =
    conRubrica && pendientes.length > 0 && derecho ? rubricaEnCurso(conRubrica.criterios, normas) : null;
  if (!conRubrica || !curso || curso.pesoPendiente.esCero()) return [];
  const necesaria = calificacionNecesaria(curso, 8, normas);
  const nivel = nivelDeNumero(8, esIntegradora).nivel.toUpperCase();
  const donde = loPendiente(conRubrica);
  if (necesaria?.esCero()) return [];
  return [
    falta(
      'calificacion',
      unidad,
      'Arts. 37 y 48',
      necesaria
        ? `Unidad ${unidad}: necesita al menos ${comoDecimal(necesaria)} en ${donde} para ${nivel}.`
        : `Unidad ${unidad}: ni con 10 en ${donde} llega a ${nivel}.`,
    ),
  ];
}

function loPendiente({ criterios }: UnidadConInstrumentos): string {
  const todos = criterios.flatMap(({ indicadores }) => indicadores);
  const tipos = new Set(todos.flatMap(({ valor, tipo }) => (valor === null ? [tipo] : [])));
  const [unico] = tipos;
  if (tipos.size > 1 || unico === undefined) return 'lo que falta por calificar';
  const completa = todos.some(({ tipo, valor }) => tipo === unico && valor !== null);
  return completa ? `lo que falta de la ${unico}` : `la ${unico}`;
}

/** Art. 44. A unit whose grades are all in has no more sessions to tell of. */
function asistenciaQueFalta(
  { unidad, asistencias, sesiones, derecho, pendientes, R04 }: UnidadSituada,
  normas: Normas,
): Faltante[] {
  if (sesiones === 0 || asistencias > sesiones) return [];
  const { asistenciaMinima } = normas.reglamentoUt;
  const minima = `${comoDecimal(asistenciaMinima.por(CIEN))} %`;
  const cuenta = `${asistencias} de ${cantidad(sesiones, 'sesión', 'sesiones')}`;
  if (!derecho) {
    const seguidas = asistenciasConsecutivas(asistencias, sesiones, asistenciaMinima);
    const salida =
      seguidas === null
        ? ''
        : `; lo recupera si asiste a ${cantidad(seguidas, 'sesión', 'sesiones seguidas')}`;
    return [
      falta(
        'asistencia',
        unidad,
        'Art. 44',
        `Unidad ${unidad}: sin derecho a evaluarse, con ${cuenta} y un mínimo de ${minima}${salida}.`,
      ),
    ];
  }
  if (R04 === 'verde' && pendientes.length === 0) return [];
  const faltas = faltasSeguidas({ asistencias, sesiones }, normas);
  const texto =
    faltas === 0
      ? `Unidad ${unidad}: lleva ${cuenta}; si falta a la siguiente pierde el derecho a evaluarse.`
      : `Unidad ${unidad}: lleva ${cuenta}; puede faltar todavía a ${cantidad(faltas, 'sesión', 'sesiones')} sin bajar de ${minima}.`;
  return [falta('asistencia', unidad, 'Art. 44', texto)];
}

/** Arts. 50 to 52. */
function recuperacionQueFalta(
  { unidad, final }: UnidadSituada,
  { remedialesDisponibles }: AlumnoUtCalificado,
  normas: Normas,
): Faltante[] {
  if (final === null || final.numero !== null) return [];
  const recuperacion = recuperacionPosible(normas);
  if (remedialesDisponibles === 0 || !recuperacion?.calificacion) {
    return [
      falta(
        'recuperacion',
        unidad,
        'Arts. 39 y 51',
        `Unidad ${unidad} en NA y sin remediales: la asignatura no se acredita.`,
      ),
    ];
  }
  const quedan = remedialesDisponibles === 1 ? 'queda' : 'quedan';
  return [
    falta(
      'recuperacion',
      unidad,
      'Arts. 51 y 52',
      `Unidad ${unidad} en NA: se recupera con ${comoDecimal(recuperacion.calificacion)} o más en remedial, y vale ${recuperacion.numero ?? 'NA'}; le ${quedan} ${cantidad(remedialesDisponibles, 'remedial', 'remediales')}.`,
    ),
  ];
}

/** Remedials that were presented and count for nothing yet. */
function sinEfecto({ unidad, fecha, resultado }: RemedialSituada, { reglamentoUt }: Normas): Faltante[] {
  const cual = `La remedial de la unidad ${unidad} del ${fecha.split('-').reverse().join('/')}`;
  switch (resultado) {
    case 'aplicada':
      return [];
    case 'requiere-confirmacion':
      return [
        falta(
          'confirmacion',
          unidad,
          'Art. 52',
          `${cual} la dejaría en NA: no cuenta mientras el alumno no la confirme.`,
        ),
      ];
    case 'limite':
      return [
        falta(
          'remedial-sin-efecto',
          unidad,
          'Art. 51',
          `${cual} no cuenta: ya se usaron las ${reglamentoUt.remedialesMaximas} de la asignatura.`,
        ),
      ];
    case 'unidad-pendiente':
      return [
        falta(
          'remedial-sin-efecto',
          unidad,
          'Art. 50',
          `${cual} no cuenta mientras la unidad no tenga nivel.`,
        ),
      ];
  }
}
