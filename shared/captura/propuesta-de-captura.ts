import { type CeldaDeCaptura, PlanDeCaptura, type PlanConalep } from '../modelo/captura';
import { type GrupoModulo } from '../modelo/sabana';
import { enCeldas, enLista } from './celdas';
import { celdasDeModulo } from './celdas-de-alumnos';

/** The plan by which a sábana grades a grupo-módulo; null when it lacks what a plan must say, its docente for one. */
export function planDeGrupoModulo({ nombreModulo, docentes, actividades }: GrupoModulo): PlanConalep | null {
  const plan = PlanDeCaptura.safeParse({
    institucion: 'conalep',
    nombre: nombreModulo ?? '',
    docentes,
    asistencia: 'totales',
    actividades,
  }).data;
  return plan?.institucion === 'conalep' ? plan : null;
}

/**
 * What a docente begins with: the plan and the list of alumnos, and nothing that is to be graded. What the sábana graded
 * is not captured again: it counts where nothing was captured (`grupoModuloEfectivo`).
 */
export function propuestaDeCaptura(grupoModulo: GrupoModulo): CeldaDeCaptura[] | null {
  const plan = planDeGrupoModulo(grupoModulo);
  if (!plan) return null;
  const alumnos = grupoModulo.alumnos.map(({ matricula, nombre }) => ({
    matricula,
    nombre: nombre.trim() === '' ? matricula : nombre.trim(),
    asistencias: null,
    sesiones: null,
    ultimaAsistencia: null,
    logros: [],
  }));
  return enLista(enCeldas(celdasDeModulo(plan, alumnos)));
}
