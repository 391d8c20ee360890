import { decimal } from '../nucleo/decimal';
import { type Fecha } from '../nucleo/fecha';
import { enVigor, type Parametro } from './vigencia';

/** The regulation carries no date of its own: its numbers hold from the oldest date the system keeps. */
const SIEMPRE: Fecha = '1900-01-01';

const constante = <T>(fuente: string, valor: T): Parametro<T> => ({
  fuente,
  valores: [{ desde: SIEMPRE, valor }],
});

/** Numbers of the academic regulation of the Universidad Tecnológica. History in HISTORIAL.md. */
export const REGLAMENTO_UT = {
  /** Ten-thousandths that every set of weights adds up to. */
  sumaExigida: constante('Arts. 33 y 34', 10_000),
  actividadesContinuas: constante('Art. 34', [
    'participaciones-en-clase',
    'tareas-extra-clase',
    'desempeno-practico',
    'practicas',
    'proyectos',
    'trabajo-en-equipo',
    'relaciones-interpersonales',
    'conducta',
  ]),
  actividadesSumativas: constante('Art. 34', ['practicas', 'proyectos', 'evaluacion-escrita-con-reactivos']),
  minimoAprobatorio: constante('Arts. 37, 38 y 43', decimal('8')),
  politicaDeNivel: constante<'redondeo' | 'truncado'>('Arts. 37 y 40', 'redondeo'),
  evidencias: constante('Art. 42', ['conocimiento', 'producto', 'desempeno']),
  asistenciaMinima: constante('Art. 44', decimal('0.85')),
  /** Below it the alumno still has the right, and is near to losing it (R04). */
  asistenciaEnRiesgo: constante('Art. 44 (umbral de la literatura)', decimal('0.90')),
  pesoContinua: constante('Art. 48', decimal('0.70')),
  pesoSumativa: constante('Art. 48', decimal('0.30')),
  remedialesMaximas: constante('Art. 51', 2),
  calificacionMaximaDeRecuperacion: constante<8 | 9 | 10>('Art. 52', 8),
  diasMaximosDeAusencia: constante('Art. 61', 14),
} satisfies Record<string, Parametro<unknown>>;

/** The numbers of the regulation in force on a date. */
export const reglamentoUtEn = (fecha: Fecha) => enVigor(REGLAMENTO_UT, fecha);
