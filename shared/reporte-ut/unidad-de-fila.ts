import { type UnidadEvaluada } from '../evaluacion/asignatura-evaluada';
import { type CapturaDeUnidad, type UnidadDePlan } from '../modelo/asignatura-capturada';
import { type UnidadDeFila } from '../modelo/reporte-de-unidad';
import { type Normas } from '../norma/normas';
import { comoCociente } from '../nucleo/decimal';
import { conDecimales } from '../nucleo/redondeo';
import { nivelInasistenciaUt } from '../riesgo/nivel-inasistencia-ut';
import { banderasUtAlzadas } from './banderas-ut';
import { letraDe } from './letra';

/** A unit as it is published, with R04 (Arts. 37 to 46). */
export function unidadDeFila(
  { unidad, criterios }: UnidadDePlan,
  { puntajes, asistencias, sesiones }: CapturaDeUnidad,
  { derecho, inicial, final, calificacion, rubrica }: UnidadEvaluada,
  normas: Normas,
): UnidadDeFila {
  const claves = criterios.flatMap(({ indicadores }) => indicadores.map(({ clave }) => clave));
  return {
    unidad,
    porCriterio: Object.fromEntries(
      (rubrica?.porCriterio ?? []).map(({ nombre, calificacion: suya }) => [nombre, comoCociente(suya)]),
    ),
    calificacion: calificacion && comoCociente(calificacion),
    calificacion2: calificacion && conDecimales(calificacion, 2),
    pendientes: claves.filter((_, i) => (puntajes[i] ?? null) === null || puntajes[i] === 'JU'),
    asistencias,
    sesiones,
    derecho,
    ...estadoDe(inicial, derecho),
    nivelInicial: inicial?.numero ?? null,
    letraInicial: inicial && letraDe(inicial),
    banderas: banderasUtAlzadas([['R04', nivelInasistenciaUt.decide({ asistencias, sesiones }, normas)]]),
    nivelFinal: final?.numero ?? null,
    letraFinal: final && letraDe(final),
  };
}

function estadoDe(
  inicial: UnidadEvaluada['inicial'],
  derecho: boolean,
): Pick<UnidadDeFila, 'estadoInicial' | 'motivo'> {
  if (inicial === null) return { estadoInicial: 'PENDIENTE', motivo: null };
  if (inicial.numero !== null) return { estadoInicial: 'EVALUADA', motivo: null };
  return { estadoInicial: 'NA', motivo: derecho ? 'BAJO_MINIMO' : 'SIN_DERECHO' };
}
