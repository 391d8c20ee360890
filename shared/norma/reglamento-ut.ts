import { decimal } from '../nucleo/decimal';
import { type Fecha } from '../nucleo/fecha';
import { constanteDesde, enVigor, type Parametro } from './vigencia';

/** The regulation carries no date of its own: its numbers hold from the oldest date the system keeps. */
const constante = constanteDesde('1900-01-01');

/** Numbers of the academic regulation of the Universidad Tecnológica. History in HISTORIAL.md. */
export const REGLAMENTO_UT = {
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
    'Reglamento UT, arts. 37 y 40',
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
  diasMaximosDeAusencia: constante('Días de ausencia sin ser deserción', 'Reglamento UT, art. 61', 14),
} satisfies Record<string, Parametro<unknown>>;

/** The numbers of the regulation in force on a date. */
export const reglamentoUtEn = (fecha: Fecha) => enVigor(REGLAMENTO_UT, fecha);
