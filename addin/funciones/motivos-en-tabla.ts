import { banderasAlzadas } from '../../shared/reporte/banderas';
import { parametrosDelReporte } from '../../shared/reporte/parametros-del-reporte';
import { normasEn } from '../../shared/norma/normas';
import { type Fecha } from '../../shared/nucleo/fecha';
import { cifrasPublicadas } from '../../shared/reporte/cifras-publicadas';
import { motivosDeModulo } from '../../shared/riesgo/motivos';
import { type DatosDelModulo, situacionDelModulo } from '../../shared/riesgo/situacion-del-modulo';

const ENCABEZADO = ['clave', 'nivel', 'dato', 'umbral', 'salida'];

/** The raised flags that need no dates, in the words of the report: a row each under a heading, or a single cell. */
export function motivosEnTabla(datos: DatosDelModulo, hoy: Fecha): string[][] {
  const normas = normasEn(hoy);
  const { asistencias, sesiones, minimo, corte } = datos;
  const situacion = situacionDelModulo(datos, normas);
  const { R02, R03, R04c, R08 } = situacion.niveles;
  const fila = {
    ...cifrasPublicadas(situacion),
    asistencias,
    sesiones,
    ultimaAsistencia: null,
    diasSinAsistir: null,
    pendientes: [],
    banderas: banderasAlzadas([
      ['R02', R02],
      ['R03', R03],
      ['R04c', R04c],
      ['R08', R08],
    ]),
  };
  const contexto = {
    actividades: [],
    parametros: parametrosDelReporte(minimo, normas),
    fechaReferencia: hoy,
    corte,
  };
  const motivos = motivosDeModulo(fila, contexto);
  if (motivos.length === 0) return [['Sin banderas']];
  return [ENCABEZADO, ...motivos.map((m) => [m.clave, m.nivel, m.dato, m.umbral, m.salida])];
}
