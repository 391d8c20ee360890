import { avanceDelModulo } from './corte/avance-del-modulo';
import { finalDeUnidades } from './evaluacion/final-de-unidades';
import { nivelFinalDeUnidad, type UnidadCapturada } from './evaluacion/nivel-final-de-unidad';
import { type Sabana } from './modelo/sabana';
import { type Normas } from './norma/normas';
import { vistaDelAlumno } from './publicacion/vista-del-alumno';
import { type ContextoDelReporte } from './reporte/contexto-del-corte';
import { reporteDeCorte } from './reporte/reporte-de-corte';
import { riesgoDelModulo } from './riesgo/riesgo-del-modulo';
import { type DatosDelModulo } from './riesgo/situacion-del-modulo';

/*
 * Read this first: the whole journey of a score. Each arrow is a function of a file of its own, the very one that the
 * cells, the report and its readers end up in; follow it to find the article. Nothing is decided here.
 */

/** An asignatura as its docentes capture it, grades 0 to 10. */
export interface AsignaturaCapturada {
  readonly esIntegradora: boolean;
  readonly unidades: readonly Omit<UnidadCapturada, 'esIntegradora'>[];
}

/** Universidad Tecnológica (Arts. 37 to 52): capturas → derecho, puntaje, nivel and remedial of each unit → final. */
export function recorridoDeAsignatura({ esIntegradora, unidades }: AsignaturaCapturada, normas: Normas) {
  const niveles = unidades.map((unidad) => nivelFinalDeUnidad({ esIntegradora, ...unidad }, normas));
  const asignatura = finalDeUnidades(niveles, esIntegradora, normas);
  return { niveles, asignatura };
}

/** CONALEP (PO-04, norma 12-c), one alumno in one módulo: capturas → avance → riesgo. */
export function recorridoDeModulo(capturas: DatosDelModulo, normas: Normas) {
  const avance = avanceDelModulo(capturas);
  const riesgo = riesgoDelModulo(avance, capturas, normas);
  return { avance, riesgo };
}

/** The same for a whole plantel (normas 10 to 12), up to what is read of one alumno: sábana → reporte → vista. */
export function recorridoDeReporte(sabana: Sabana, matricula: string, contexto: ContextoDelReporte) {
  const reporte = reporteDeCorte(sabana, contexto);
  const vista = vistaDelAlumno(reporte, matricula);
  return { reporte, vista };
}
