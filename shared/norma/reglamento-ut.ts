import { type Modalidad, type NivelEducativo } from '../modelo/programa-educativo';
import { decimal } from '../nucleo/decimal';
import { type Fecha } from '../nucleo/fecha';
import { constanteDesde, enVigor, type Parametro } from './vigencia';

/** The regulation carries no date of its own: its numbers hold from the oldest date the system keeps. */
const constante = constanteDesde('1900-01-01');

/** In cuatrimestres; a level that the article does not name has none. */
type PlazosDeCarrera = Readonly<Partial<Record<NivelEducativo, Readonly<Record<Modalidad, number>>>>>;

/** Numbers of the academic regulation of the Universidad Tecnológica. History in HISTORIAL.md. */
export const REGLAMENTO_UT = {
  promedioDeIngreso: constante(
    'Promedio mínimo para continuar estudios',
    'Reglamento UT, art. 8',
    decimal('8.0'),
  ),
  creditosDeConstancia: constante(
    'Créditos que ampara la constancia, en porcentaje',
    'Reglamento UT, art. 9',
    decimal('100'),
  ),
  planesMaximos: constante('Planes de estudio a la vez', 'Reglamento UT, art. 14', 1),
  copiasDeCertificado: constante('Copias del certificado', 'Reglamento UT, art. 15', 2),
  copiasDeActa: constante('Copias del acta de nacimiento', 'Reglamento UT, art. 15', 2),
  copiasDeCurp: constante('Copias de la CURP', 'Reglamento UT, art. 15', 1),
  fotografias: constante('Fotografías para inscribirse', 'Reglamento UT, art. 15', 6),
  diasDeCertificadoEnTramite: constante(
    'Días naturales para entregar el certificado',
    'Reglamento UT, art. 15',
    60,
  ),
  /** So many days before the term ends, or fewer, it is about to (R11). */
  certificadoDiasAmarillo: constante(
    'Días que avisan de un certificado por vencer (R11)',
    'Reglamento UT, art. 15 (umbral propio)',
    15,
  ),
  cambiosDeCarreraMaximos: constante('Cambios de carrera', 'Reglamento UT, art. 17', 1),
  diasHabilesDeCambioDeCarrera: constante(
    'Días hábiles para pedir cambio de carrera',
    'Reglamento UT, art. 17',
    5,
  ),
  reingresosMaximos: constante('Reingresos', 'Reglamento UT, art. 18', 1),
  diasHabilesDeReingreso: constante('Días hábiles para pedir reingreso', 'Reglamento UT, art. 18', 5),
  periodosSinInscripcion: constante(
    'Periodos sin inscribirse que cambian de plan',
    'Reglamento UT, art. 19',
    1,
  ),
  diasHabilesDeTransito: constante(
    'Días hábiles de antelación desde el Subsistema',
    'Reglamento UT, art. 22',
    5,
  ),
  diasNaturalesDeTransito: constante(
    'Días naturales de antelación desde otra institución',
    'Reglamento UT, art. 22',
    30,
  ),
  calificacionEquivalente: constante(
    'Calificación mínima de una asignatura equivalente',
    'Reglamento UT, art. 23',
    decimal('8'),
  ),
  mesesDeInicio: constante<readonly number[]>(
    'Meses en que empiezan los cuatrimestres',
    'Reglamento UT, arts. 25, 26, 28 y 53 (lectura propia)',
    [1, 5, 9],
  ),
  /** Ten-thousandths that every set of weights adds up to. */
  sumaExigida: constante('Suma de los pesos, en diezmilésimas', 'Reglamento UT, arts. 33 y 34', 10_000),
  actividadesContinuas: constante('Actividades de evaluación continua', 'Reglamento UT, art. 34', [
    'participaciones-en-clase',
    'tareas-extra-clase',
    'desempeno-practico',
    'practicas',
    'proyectos',
    'trabajo-en-equipo',
    'relaciones-interpersonales',
    'conducta',
  ]),
  actividadesSumativas: constante('Actividades de evaluación sumativa', 'Reglamento UT, art. 34', [
    'practicas',
    'proyectos',
    'evaluacion-escrita-con-reactivos',
  ]),
  minimoAprobatorio: constante('Mínimo aprobatorio', 'Reglamento UT, arts. 37, 38 y 43', decimal('8')),
  politicaDeNivel: constante<'redondeo' | 'truncado'>(
    'Conversión de la calificación a nivel',
    'Reglamento UT, arts. 37 y 40 (lectura propia)',
    'redondeo',
  ),
  evidencias: constante('Tipos de evidencia', 'Reglamento UT, art. 42', [
    'conocimiento',
    'producto',
    'desempeno',
  ]),
  asistenciaMinima: constante(
    'Asistencia mínima para ser evaluado',
    'Reglamento UT, art. 44',
    decimal('0.85'),
  ),
  /** Below it the alumno still has the right, and is near to losing it (R04). */
  asistenciaEnRiesgo: constante(
    'Asistencia que avisa de riesgo',
    'Reglamento UT, art. 44 (umbral de la literatura)',
    decimal('0.90'),
  ),
  pesoContinua: constante('Peso de la evaluación continua', 'Reglamento UT, art. 48', decimal('0.70')),
  pesoSumativa: constante('Peso de la evaluación sumativa', 'Reglamento UT, art. 48', decimal('0.30')),
  remedialesMaximas: constante('Remediales por asignatura', 'Reglamento UT, art. 51', 2),
  calificacionMaximaDeRecuperacion: constante<8 | 9 | 10>(
    'Tope de la remedial de recuperación',
    'Reglamento UT, art. 52',
    8,
  ),
  plazosDeCarrera: constante<PlazosDeCarrera>('Cuatrimestres para concluir', 'Reglamento UT, art. 54', {
    tsu: { intensivo: 6, flexible: 9 },
    licenciatura: { intensivo: 5, flexible: 7 },
  }),
  cuatrimestresAdicionales: constante('Cuatrimestres adicionales al plazo', 'Reglamento UT, art. 54', 6),
  aniosDeBajaTemporal: constante('Años que puede durar una baja temporal', 'Reglamento UT, art. 58', 2),
  /** So many days before the term ends, or fewer, it is about to (R12). */
  bajaDiasAmarillo: constante(
    'Días que avisan de una baja por vencer (R12)',
    'Reglamento UT, art. 58 (umbral propio)',
    120,
  ),
  recursesParcialesMaximos: constante(
    'Veces que se recursa sólo lo no aprobado',
    'Reglamento UT, art. 59',
    1,
  ),
  vecesQueDanDeBaja: constante(
    'Vez que se cursa en que reprobar es baja definitiva',
    'Reglamento UT, art. 60',
    2,
  ),
  diasMaximosDeAusencia: constante('Días de ausencia sin ser deserción', 'Reglamento UT, art. 61', 14),
  diasHabilesDeJustificacion: constante('Días hábiles para justificar faltas', 'Reglamento UT, art. 62', 5),
  diaLimiteDeEstadia: constante(
    'Último día del primer mes para iniciar la estadía',
    'Reglamento UT, art. 63 (lectura propia)',
    14,
  ),
  promedioDeMencion: constante('Promedio de mención honorífica', 'Reglamento UT, art. 64', decimal('9.5')),
  promedioTopeDeMencion: constante(
    'Promedio que ya no es de mención honorífica',
    'Reglamento UT, art. 64',
    decimal('10'),
  ),
  promedioDeExcelencia: constante('Promedio de excelencia', 'Reglamento UT, art. 65', decimal('10')),
  diasHabilesDeTrabajoRecepcional: constante(
    'Días hábiles para presentar el trabajo recepcional',
    'Reglamento UT, art. 66',
    15,
  ),
  diasHabilesDeRecurso: constante('Días hábiles para el recurso', 'Reglamento UT, art. 74', 3),
  diasHabilesDeSesion: constante('Días hábiles para que sesione la Comisión', 'Reglamento UT, art. 76', 5),
  diasHabilesDeNotificacion: constante(
    'Días hábiles para notificar la resolución',
    'Reglamento UT, art. 76',
    3,
  ),
} satisfies Record<string, Parametro<unknown>>;

/** The numbers of the regulation in force on a date. */
export const reglamentoUtEn = (fecha: Fecha) => enVigor(REGLAMENTO_UT, fecha);
