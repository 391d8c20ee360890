import { expect, test } from '@jest/globals';
import { momentosTocados } from '../../../shared/captura/momentos-tocados';
import { type PlanDeCaptura } from '../../../shared/modelo/captura';
import { planConalep, planUt } from '../../captura-de-prueba';

const { plan: deUt } = planUt();

test.each<{ columna: string; antes?: PlanDeCaptura; plan: PlanDeCaptura; momentos: number[] }>([
  { columna: 'u2/i/U2-S1', plan: planUt(), momentos: [2] },
  { columna: 'u2/sesiones', plan: planUt(), momentos: [2] },
  { columna: 'u1/asistencias', plan: planUt(), momentos: [1] },
  { columna: 'u2/s/2026-10-05/1', plan: planUt({ asistencia: 'sesiones' }), momentos: [2] },
  { columna: 'remedial/1/2026-11-03/calificacion', plan: planUt(), momentos: [] },
  { columna: 'ultima-asistencia', plan: planUt(), momentos: [] },
  { columna: 'nombre', plan: planUt(), momentos: [] },
  { columna: 'ra/1.2', plan: planConalep(), momentos: [2] },
  { columna: 'ra/9.9', plan: planConalep(), momentos: [] },
  { columna: 'sesiones', plan: planConalep(), momentos: [] },
  { columna: 'asistencias', plan: planConalep(), momentos: [] },
  { columna: 's/2026-10-05/1', plan: planConalep({ asistencia: 'sesiones' }), momentos: [] },
  {
    columna: 'plan',
    antes: planUt(),
    plan: planUt({ plan: { ...deUt, esIntegradora: true } }),
    momentos: [1, 2],
  },
  { columna: 'plan', antes: planUt(), plan: planUt({ nombre: 'Otro' }), momentos: [] },
])('$columna of $plan.institucion is of $momentos', ({ columna, antes, plan, momentos }) => {
  const cambio = { matricula: '0001', columna, antes: null, despues: '1', cuando: '', motivo: null };
  expect(momentosTocados({ antes: antes ?? null, despues: plan }, cambio)).toEqual(momentos);
});
