import { type NumeroCorte } from '../modelo/corte';
import { decimal } from '../nucleo/decimal';
import { type Fecha } from '../nucleo/fecha';
import { REGLAMENTO_UT } from './reglamento-ut';
import { constanteDesde, enVigor, type Parametro } from './vigencia';

/** From the approval of version 10 of procedure 30-524-PO-04. */
const constante = constanteDesde('2025-03-24');

const cortesConHistoria: readonly NumeroCorte[] = [2, 3];

/**
 * Numbers of the follow-up procedure of CONALEP. The procedure names the risks without thresholds: `fuente` says
 * whether a number is the document's, from the literature, or our own, in the words that reports show. The passing
 * minimum is not here: it is mandatory configuration of each institution (CON-32).
 */
export const SEGUIMIENTO_PO04 = {
  cortesPorSemestre: constante('Cortes por semestre', 'PO-04, norma 12-a', 3),
  sumaDePesos: constante('Suma de los pesos de un módulo', 'PO-04, norma 12-c', decimal('100')),
  clavesDelDocente: constante<readonly string[]>(
    'Banderas que son del docente',
    'PO-04, norma 12-c (lectura propia)',
    ['R01', 'R14'],
  ),
  avanceBajoMargen: constante(
    'Margen amarillo sobre el mínimo (R02)',
    'PO-04, norma 12-c (umbral de la literatura)',
    decimal('10'),
  ),
  imposibleAprobarRequerido: constante(
    'Desempeño requerido que avisa (R03)',
    'PO-04, norma 12-c (umbral propio)',
    decimal('90'),
  ),
  imposibleAprobarCortes: constante(
    'Cortes en que se mira R03',
    'PO-04, norma 12-c (umbral propio)',
    cortesConHistoria,
  ),
  inasistenciaAmarillo: constante(
    'Asistencia que deja de ser verde (R04c)',
    'PO-04, norma 12-c (umbral de la literatura)',
    decimal('0.90'),
  ),
  inasistenciaRojo: constante(
    'Asistencia que deja de ser amarilla (R04c)',
    'PO-04, norma 12-c (umbral de la literatura)',
    decimal('0.80'),
  ),
  ausenciaDiasAmarillo: constante(
    'Días sin asistir que avisan (R05)',
    'Reglamento UT, art. 61 (umbral propio)',
    7,
  ),
  ausenciaDiasRojo: REGLAMENTO_UT.diasMaximosDeAusencia,
  reprobacionModulosAmarillo: constante(
    'Módulos bajo el mínimo que avisan (R06)',
    'PO-04, norma 12-c (umbral de la literatura)',
    1,
  ),
  reprobacionModulosRojo: constante(
    'Módulos bajo el mínimo que ponen en rojo (R06)',
    'PO-04, norma 12-c (umbral propio)',
    3,
  ),
  conductaIncidenciasAmarillo: constante(
    'Incidencias que avisan (R07)',
    'Reglamento UT, art. 70 (umbral de la literatura)',
    1,
  ),
  conductaIncidenciasRojo: constante(
    'Incidencias que ponen en rojo (R07)',
    'Reglamento UT, art. 70 (umbral de la literatura)',
    3,
  ),
  conductaSuspensionesRojo: constante(
    'Suspensiones que ponen en rojo (R07)',
    'Reglamento UT, art. 70 (umbral de la literatura)',
    1,
  ),
  caidaAmarillo: constante(
    'Puntos de caída que avisan (R08)',
    'PO-04, norma 12-c (umbral propio)',
    decimal('10'),
  ),
  caidaRojo: constante(
    'Puntos de caída que ponen en rojo (R08)',
    'PO-04, norma 12-c (umbral propio)',
    decimal('20'),
  ),
  caidaCortes: constante('Cortes en que se mira R08', 'PO-04, norma 12-c (umbral propio)', cortesConHistoria),
  docenteGruposAmarillo: constante(
    'Grupos sin registro que avisan (R14)',
    'PO-04, normas 12-b y 12-c (umbral propio)',
    1,
  ),
  docenteFraccionRojo: constante(
    'Parte de sus grupos sin registro que pone en rojo (R14)',
    'PO-04, normas 12-b y 12-c (umbral propio)',
    decimal('0.5'),
  ),
} satisfies Record<string, Parametro<unknown>>;

/** The numbers of the procedure in force on a date. */
export const seguimientoPo04En = (fecha: Fecha) => enVigor(SEGUIMIENTO_PO04, fecha);
