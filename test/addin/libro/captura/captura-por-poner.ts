import { celdasDeAsignatura, celdasDeModulo } from '../../../../shared/captura/celdas-de-alumnos';
import { enCeldas } from '../../../../shared/captura/celdas';
import { importarAsignaturas } from '../../../../shared/importacion/asignatura/importar-asignaturas';
import { type PlanConalep, type PlanUt } from '../../../../shared/modelo/captura';
import { ASIGNATURAS, hojasDeAsignatura } from '../../../asignaturas-de-muestra';

/* Capturas to put in a workbook: the sample of a Universidad Tecnológica, and a small módulo of CONALEP. */

const comun = { docentes: ['TORRES REYES JUAN'], asistencia: 'totales' as const };

export const LUGAR = { plantel: '252', periodo: 'AGODIC26', grupo: '301', asignatura: 'MTHS-00' };

export const PLAN_CONALEP: PlanConalep = {
  ...{ institucion: 'conalep', nombre: 'Matemáticas', ...comun },
  actividades: [
    { ra: '1.1', peso: '40', corte: 1 },
    { ra: '1.2', peso: '20', corte: 2 },
    { ra: '2.1', peso: '40', corte: 3 },
  ],
};

const alumno = (matricula: string, nombre: string, logros: (string | null)[]) => ({
  ...{ matricula, nombre, logros, asistencias: 17, sesiones: 20, ultimaAsistencia: '2026-10-27' },
});

export const deConalep = (plan = PLAN_CONALEP) => ({
  ...{ numero: 1, lugar: LUGAR, minimo: '70' },
  celdas: enCeldas(
    celdasDeModulo(plan, [
      alumno('0001', 'ALBA RÍOS ANA', ['85.5', '90', null]),
      alumno('0002', 'BRAVO DÍAZ LUIS', ['40', '55.25', null]),
      alumno('0003', 'CRUZ PEÑA EVA', [null, null, null]),
    ]),
  ),
});

export const sinAlumnos = () => ({ ...deConalep(), celdas: enCeldas(celdasDeModulo(PLAN_CONALEP, [])) });

/** The sample of an asignatura, with its remedials and absences. */
export async function deUt(nombre: (typeof ASIGNATURAS)[number]['nombre'] = 'ut-no-integradora') {
  const muestra = ASIGNATURAS.find((una) => una.nombre === nombre);
  const [asignatura] = importarAsignaturas(await hojasDeAsignatura(muestra?.carpeta ?? '')).asignaturas;
  if (!asignatura) throw new Error('the sample has no asignatura');
  const { plan, alumnos } = asignatura;
  const planUt: PlanUt = { institucion: 'ut', nombre: plan.asignatura, ...comun, plan, niveles: [] };
  return {
    ...{ numero: 1, minimo: '8', plan: planUt },
    lugar: { plantel: '30', periodo: 'SEPDIC26', grupo: '3A', asignatura: plan.clave },
    celdas: enCeldas(celdasDeAsignatura(planUt, alumnos)),
  };
}
