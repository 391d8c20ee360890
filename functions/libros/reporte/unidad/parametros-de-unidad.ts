import { type UnidadPublicada } from '../../../../shared/modelo/publicacion';
import { type ParametrosDeUnidad } from '../../../../shared/modelo/reporte-de-unidad';
import { REGLAMENTO_UT } from '../../../../shared/norma/reglamento-ut';
import { SEGUIMIENTO_PO04 } from '../../../../shared/norma/seguimiento-po04';
import { vigenteEn } from '../../../../shared/norma/vigencia';
import { type Fecha } from '../../../../shared/nucleo/fecha';
import { seccionDeParametros } from '../ficha-del-reporte';
import { type Seccion } from '../seccion';

type Clave = keyof ParametrosDeUnidad;

const NOMBRES: Readonly<Record<Clave, string>> = {
  minimoAprobatorio: 'Mínimo aprobatorio (0 a 10)',
  R04_amarilloMenorQue: 'R04: asistencia amarilla (menos de, %)',
  R04_rojoMenorQue: 'R04: asistencia roja, sin derecho (menos de, %)',
  R05_diasAmarillo: 'R05: días sin asistir, amarillo desde',
  R05_diasRojoMasDe: 'R05: días sin asistir, rojo con más de',
  remedialesMaximas: 'R09: remediales que se pueden usar por asignatura',
  R10_vecesDesde: 'R10: vez que se cursa desde la que reprobar es baja',
};

/** Where each number is written, as it held then. */
const fuentesEn = (fecha: Fecha): Readonly<Record<Clave, string>> => ({
  minimoAprobatorio: vigenteEn(REGLAMENTO_UT.minimoAprobatorio, fecha).fuente,
  R04_amarilloMenorQue: vigenteEn(REGLAMENTO_UT.asistenciaEnRiesgo, fecha).fuente,
  R04_rojoMenorQue: vigenteEn(REGLAMENTO_UT.asistenciaMinima, fecha).fuente,
  R05_diasAmarillo: vigenteEn(SEGUIMIENTO_PO04.ausenciaDiasAmarillo, fecha).fuente,
  R05_diasRojoMasDe: vigenteEn(SEGUIMIENTO_PO04.ausenciaDiasRojo, fecha).fuente,
  remedialesMaximas: vigenteEn(REGLAMENTO_UT.remedialesMaximas, fecha).fuente,
  R10_vecesDesde: vigenteEn(REGLAMENTO_UT.vecesQueDanDeBaja, fecha).fuente,
});

const CLAVES = [
  'minimoAprobatorio',
  'R04_amarilloMenorQue',
  'R04_rojoMenorQue',
  'R05_diasAmarillo',
  'R05_diasRojoMasDe',
  'remedialesMaximas',
  'R10_vecesDesde',
] as const;

/** Every threshold a report of a unit was made with, and where it is written. */
export function parametrosDelLibro({ parametros, fechaReferencia }: UnidadPublicada): Seccion {
  const fuentes = fuentesEn(fechaReferencia);
  return seccionDeParametros(
    CLAVES.map((clave) => ({ nombre: NOMBRES[clave], valor: parametros[clave], fuente: fuentes[clave] })),
  );
}
