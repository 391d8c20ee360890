import { type UnidadDeFila } from '../modelo/reporte-de-unidad';
import { comoCociente } from '../nucleo/decimal';
import { conDecimales } from '../nucleo/redondeo';
import { type UnidadSituada } from '../riesgo/situacion-de-asignatura';
import { banderasUtAlzadas } from './banderas-ut';
import { letraDe } from './letra';

/** A unit as it is published, with R04 (Arts. 37 to 46). */
export function unidadDeFila({
  derecho,
  inicial,
  final,
  calificacion,
  rubrica,
  R04,
  ...unidad
}: UnidadSituada): UnidadDeFila {
  return {
    unidad: unidad.unidad,
    porCriterio: Object.fromEntries(
      (rubrica?.porCriterio ?? []).map(({ nombre, calificacion: suya }) => [nombre, comoCociente(suya)]),
    ),
    calificacion: calificacion && comoCociente(calificacion),
    calificacion2: calificacion && conDecimales(calificacion, 2),
    pendientes: [...unidad.pendientes],
    asistencias: unidad.asistencias,
    sesiones: unidad.sesiones,
    derecho,
    ...estadoDe(inicial, derecho),
    nivelInicial: inicial?.numero ?? null,
    letraInicial: inicial && letraDe(inicial),
    banderas: banderasUtAlzadas([['R04', R04]]),
    nivelFinal: final?.numero ?? null,
    letraFinal: final && letraDe(final),
  };
}

function estadoDe(
  inicial: UnidadSituada['inicial'],
  derecho: boolean,
): Pick<UnidadDeFila, 'estadoInicial' | 'motivo'> {
  if (inicial === null) return { estadoInicial: 'PENDIENTE', motivo: null };
  if (inicial.numero !== null) return { estadoInicial: 'EVALUADA', motivo: null };
  return { estadoInicial: 'NA', motivo: derecho ? 'BAJO_MINIMO' : 'SIN_DERECHO' };
}
