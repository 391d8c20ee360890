import { EstadoDelActa } from '../modelo/estado-del-acta';
import { decimal } from '../nucleo/decimal';
import { type Fecha } from '../nucleo/fecha';
import { PASOS_DE_RESIDENCIA } from './pasos-de-residencia';
import { constanteDesde, enVigor, type Parametro } from './vigencia';

/** Neither document carries a date: their numbers hold from the oldest one the system keeps. */
const constante = constanteDesde('1900-01-01');

/** Numbers of the procedure and the requirements of residencias profesionales. History in HISTORIAL.md. */
export const RESIDENCIAS = {
  porcentajeDeCreditos: constante(
    'Créditos del plan para la residencia, en porcentaje',
    'Residencias, paso 1',
    75,
  ),
  creditosComplementarios: constante(
    'Créditos de actividades complementarias',
    'Residencias, requisito 2',
    5,
  ),
  mesesDeConvocatoria: constante<readonly number[]>(
    'Meses de la convocatoria',
    'Residencias, paso 5',
    [5, 11],
  ),
  pasoDelConvenio: constante(
    'Paso que no se cierra sin convenio',
    'Residencias, paso 14 (lectura propia)',
    14,
  ),
  mesesDelReporteFinal: constante('Meses para entregar el reporte final', 'Residencias, paso 16', 2),
  reporteDiasAmarillo: constante(
    'Días que avisan de que vence el reporte final (R15)',
    'Residencias, paso 16 (umbral propio)',
    15,
  ),
  correspondenciaMinima: constante(
    'Copias de correspondencia de una residencia foránea',
    'Residencias, paso 18-a',
    1,
  ),
  ordenDelActa: constante<readonly EstadoDelActa[]>(
    'Manos por las que pasa el acta',
    'Residencias, pasos 22 a 25',
    EstadoDelActa.options,
  ),
  oportunidadesDeResidencia: constante(
    'Veces que puede cursarse la residencia',
    'Residencias, paso 26 (lectura propia)',
    2,
  ),
  cambioDeAsesorDesde: constante(
    'Primer paso en que se pide otro asesor',
    'Residencias, paso 27 (lectura propia)',
    15,
  ),
  cambioDeAsesorHasta: constante(
    'Último paso en que se pide otro asesor',
    'Residencias, paso 27 (lectura propia)',
    18,
  ),
  pasosDeResidencia: constante('Pasos de la residencia', 'Residencias, pasos 1 a 27', PASOS_DE_RESIDENCIA),
  horasDeResidencia: constante('Horas de residencia', 'Residencias, liberación', decimal('500')),
  etapaDeInnovatec: constante('Etapa del InnovaTec que libera', 'Residencias, InnovaTec', 'nacional'),
} satisfies Record<string, Parametro<unknown>>;

/** The numbers of the procedure in force on a date. */
export const residenciasEn = (fecha: Fecha) => enVigor(RESIDENCIAS, fecha);
