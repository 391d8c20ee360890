import { type NumeroCorte } from '../modelo/corte';
import { decimal } from '../nucleo/decimal';
import { type Fecha } from '../nucleo/fecha';
import { enVigor, type Parametro } from './vigencia';

/** Approval of version 10 of procedure 30-524-PO-04. */
const VERSION_10: Fecha = '2025-03-24';

const constante = <T>(fuente: string, valor: T): Parametro<T> => ({
  fuente,
  valores: [{ desde: VERSION_10, valor }],
});

const cortesConHistoria: readonly NumeroCorte[] = [2, 3];

/**
 * Numbers of the follow-up procedure of CONALEP. The procedure names the risks without thresholds: `fuente` says
 * whether a number is the document's, from the literature, or our own. The passing minimum is not here: it is
 * mandatory configuration of each institution (CON-32).
 */
export const SEGUIMIENTO_PO04 = {
  cortesPorSemestre: constante('Norma 12-a', 3),
  sumaDePesos: constante('Norma 12-c', decimal('100')),
  clavesDelDocente: constante<readonly string[]>('Norma 12-c (lectura propia)', ['R01', 'R14']),
  avanceBajoMargen: constante('Norma 12-c (literatura)', decimal('10')),
  imposibleAprobarRequerido: constante('Norma 12-c (propio)', decimal('90')),
  imposibleAprobarCortes: constante('Norma 12-c (propio)', cortesConHistoria),
  inasistenciaAmarillo: constante('Norma 12-c (literatura)', decimal('0.90')),
  inasistenciaRojo: constante('Norma 12-c (literatura)', decimal('0.80')),
  ausenciaDiasAmarillo: constante('Art. 61 del reglamento UT (propio)', 7),
  ausenciaDiasRojo: constante('Art. 61 del reglamento UT', 14),
  reprobacionModulosAmarillo: constante('Norma 12-c (literatura)', 1),
  reprobacionModulosRojo: constante('Norma 12-c (propio)', 3),
  conductaIncidenciasAmarillo: constante('Art. 70 del reglamento UT (literatura)', 1),
  conductaIncidenciasRojo: constante('Art. 70 del reglamento UT (literatura)', 3),
  conductaSuspensionesRojo: constante('Art. 70 del reglamento UT (literatura)', 1),
  caidaAmarillo: constante('Norma 12-c (propio)', decimal('10')),
  caidaRojo: constante('Norma 12-c (propio)', decimal('20')),
  caidaCortes: constante('Norma 12-c (propio)', cortesConHistoria),
  docenteGruposAmarillo: constante('Normas 12-b y 12-c (propio)', 1),
  docenteFraccionRojo: constante('Normas 12-b y 12-c (propio)', decimal('0.5')),
} satisfies Record<string, Parametro<unknown>>;

/** The numbers of the procedure in force on a date. */
export const seguimientoPo04En = (fecha: Fecha) => enVigor(SEGUIMIENTO_PO04, fecha);
