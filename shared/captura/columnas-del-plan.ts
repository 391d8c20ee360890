import { type PlanDeCaptura } from '../modelo/captura';
import { type Columna, nombreDeColumna } from './columna';
import { columnasDeResultado, unidadesDeAsistencia } from './plan-de-captura';

/**
 * Tells whether a plan has a columna: its indicator, its R.A., its unit. The plan is gone through once, however many are
 * asked for.
 */
export function columnasDelPlan(plan: PlanDeCaptura): (columna: Columna) => boolean {
  const deResultado = new Set(columnasDeResultado(plan).map(nombreDeColumna));
  const unidades = new Set(unidadesDeAsistencia(plan));
  return (columna) => {
    switch (columna.que) {
      case 'puntaje':
      case 'logro':
        return deResultado.has(nombreDeColumna(columna));
      case 'sesiones':
      case 'asistencias':
        return plan.asistencia === 'totales' && unidades.has(columna.unidad);
      case 'sesion':
        return plan.asistencia === 'sesiones' && unidades.has(columna.unidad);
      case 'remedial':
        return plan.institucion === 'ut' && unidades.has(columna.unidad);
      case 'veces-cursada':
        return plan.institucion === 'ut';
      default:
        return true;
    }
  };
}
