import { leerPlanEnTexto, type PlanLeido } from '../../../../../addin/panel/captura/plan/leer-plan-en-texto';
import { type PlanEnTexto, type PlanUtEnTexto } from '../../../../../addin/panel/captura/plan/plan-en-texto';
import { planPorOmision } from '../../../../../addin/panel/captura/plan/plan-por-omision';
import { type PlanDeCaptura } from '../../../../../shared/modelo/captura';
import { normasEn } from '../../../../../shared/norma/normas';

export const NORMAS = normasEn('2026-11-01');

export const LUGAR = { plantel: '252', periodo: 'AGODIC26', grupo: 'TTS-4A', asignatura: 'BDA-04' } as const;

const DATOS = {
  asignatura: LUGAR.asignatura,
  nombre: 'Bases de datos aplicadas',
  docentes: ['ROSAS PÉREZ ANA'],
  asistencia: 'totales',
} as const;

export const leer = (plan: PlanEnTexto): PlanLeido => leerPlanEnTexto(plan, DATOS, NORMAS);

/** The plan of what was typed; it must be complete. */
export function planDe(texto: PlanEnTexto): PlanDeCaptura {
  const { plan, campos, faltas } = leer(texto);
  if (!plan) throw new Error(JSON.stringify({ campos, faltas }));
  return plan;
}

/** A unit of three criterios and four indicators, U1-S1, U1-H1, U1-H2 and U1-E1, with keys from 3 on. */
export function planUt(): PlanUtEnTexto {
  const plan = planPorOmision('ut');
  if (plan.institucion !== 'ut') throw new Error('not a plan of a Universidad Tecnológica');
  return plan;
}
