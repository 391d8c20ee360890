import { apruebaModulo } from './corte/aprueba-modulo';
import { avanceAlCorte } from './corte/avance-al-corte';
import { conteoPorVista } from './corte/conteo-por-vista';
import { erroresDeAsignacion } from './corte/errores-de-asignacion';
import { erroresDeCortes } from './corte/errores-de-cortes';
import { momentoDeCaptura } from './corte/momento-de-captura';
import { type ReglaCatalogada } from './nucleo/regla';
import { caracterDelReporte } from './publicacion/caracter-del-reporte';
import { insumosFaltantes } from './publicacion/insumos-faltantes';
import { puedeConsultarReporte } from './publicacion/puede-consultar-reporte';
import { esDesercion } from './riesgo/es-desercion';
import { nivelAusenciaContinua } from './riesgo/nivel-ausencia-continua';
import { nivelAvanceBajo } from './riesgo/nivel-avance-bajo';
import { nivelCaida } from './riesgo/nivel-caida';
import { nivelConducta } from './riesgo/nivel-conducta';
import { nivelDocentePendiente } from './riesgo/nivel-docente-pendiente';
import { nivelGlobalDelAlumno } from './riesgo/nivel-global-del-alumno';
import { nivelImposibleAprobar } from './riesgo/nivel-imposible-aprobar';
import { nivelInasistenciaConalep } from './riesgo/nivel-inasistencia-conalep';
import { nivelInasistenciaUt } from './riesgo/nivel-inasistencia-ut';
import { nivelReprobacionMultiple } from './riesgo/nivel-reprobacion-multiple';
import { nivelSinRegistro } from './riesgo/nivel-sin-registro';

const REGLAS: readonly ReglaCatalogada[] = [
  // Reglamento académico de la Universidad Tecnológica
  esDesercion,
  // Procedimiento de seguimiento 30-524-PO-04
  erroresDeCortes,
  momentoDeCaptura,
  caracterDelReporte,
  conteoPorVista,
  avanceAlCorte,
  erroresDeAsignacion,
  puedeConsultarReporte,
  insumosFaltantes,
  apruebaModulo,
  // Riesgo
  nivelGlobalDelAlumno,
  nivelSinRegistro,
  nivelAvanceBajo,
  nivelImposibleAprobar,
  nivelInasistenciaUt,
  nivelInasistenciaConalep,
  nivelAusenciaContinua,
  nivelReprobacionMultiple,
  nivelConducta,
  nivelCaida,
  nivelDocentePendiente,
];

/** Every rule by its clave: UT-48, CON-05, R02… */
export const CATALOGO: ReadonlyMap<string, ReglaCatalogada> = new Map(
  REGLAS.map((regla) => [regla.clave, regla]),
);
