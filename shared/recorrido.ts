import { type z } from 'zod';
import { type ContextoDelReporte } from './reporte/contexto-del-corte';
import { reporteDeCorte } from './reporte/reporte-de-corte';
import { calificacionDeUnidad } from './evaluacion/calificacion-de-unidad';
import { finalDeAsignatura } from './evaluacion/final-de-asignatura';
import { nivelDeUnidad } from './evaluacion/nivel-de-unidad';
import { type Sabana } from './modelo/sabana';
import { type Normas } from './norma/normas';
import { vistaDelAlumno } from './publicacion/vista-del-alumno';
import { type DatosDelModulo, situacionDelModulo } from './riesgo/situacion-del-modulo';

/*
 * Read this first: the whole journey of a score, each arrow the very function that the cells, the pane, the portal,
 * the workbook and the service call. Nothing is decided here.
 */

/** One unidad as its docente captures it, points 0 to 10. */
export type Captura = z.output<typeof calificacionDeUnidad.entrada>;

/** Universidad Tecnológica (Arts. 37 to 48): capturas → puntaje → nivel → asignatura. */
export function recorridoDeAsignatura(capturas: readonly Captura[], normas: Normas) {
  const puntajes = capturas.map((captura) => calificacionDeUnidad.decide(captura, normas));
  const niveles = puntajes.map((calificacion) => nivelDeUnidad.decide({ calificacion }, normas));
  const unidades = niveles.map((nivel) => nivel?.numero ?? null);
  const asignatura = finalDeAsignatura.decide({ unidades }, normas);
  return { puntajes, niveles, asignatura };
}

/** CONALEP (PO-04, norma 12), one alumno in one módulo: capturas → avance → riesgo. */
export function recorridoDeModulo(capturas: DatosDelModulo, normas: Normas) {
  const { niveles, semaforo, ...avance } = situacionDelModulo(capturas, normas);
  return { avance, riesgo: { niveles, semaforo } };
}

/** The same for a whole plantel, up to what is read of one alumno: sábana → reporte → vista. */
export function recorridoDeReporte(sabana: Sabana, matricula: string, contexto: ContextoDelReporte) {
  const reporte = reporteDeCorte(sabana, contexto);
  const vista = vistaDelAlumno(reporte, matricula);
  return { reporte, vista };
}
