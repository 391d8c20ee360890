import { expect, test } from '@jest/globals';
import { momentosTocados } from '../../../shared/captura/momentos-tocados';
import { type PlanConalep, type PlanDeCaptura } from '../../../shared/modelo/captura';
import { type NumeroCorte } from '../../../shared/modelo/corte';
import { type Actividad } from '../../../shared/modelo/sabana';
import { planConalep, planUt } from '../../captura-de-prueba';

const { plan: deUt } = planUt();
const { actividades } = planConalep();

const conCorte = (ra: string, corte: NumeroCorte): PlanConalep =>
  planConalep({ actividades: actividades.map((una) => (una.ra === ra ? { ...una, corte } : una)) });
const sin = (ra: string): PlanConalep =>
  planConalep({ actividades: actividades.filter((una) => una.ra !== ra) });

interface Caso {
  readonly columna: string;
  readonly antes?: PlanDeCaptura;
  readonly plan: PlanDeCaptura;
  readonly sabanas?: readonly (readonly Actividad[])[];
  readonly momentos: number[];
}

test.each<Caso>([
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
  { columna: 'plan', plan: planUt(), momentos: [] },
  { columna: 'ninguna', plan: planUt(), momentos: [] },
  // A sábana has 1.1 in the corte 1, whatever the captura says.
  { columna: 'ra/1.1', plan: conCorte('1.1', 3), sabanas: [actividades], momentos: [1, 3] },
  { columna: 'ra/1.2', plan: conCorte('1.1', 3), sabanas: [actividades], momentos: [2] },
  { columna: 'sesiones', plan: planConalep(), sabanas: [actividades], momentos: [] },
  { columna: 'plan', plan: conCorte('1.1', 3), sabanas: [actividades], momentos: [1, 3] },
  { columna: 'plan', antes: planUt(), plan: conCorte('1.1', 3), sabanas: [actividades], momentos: [1, 3] },
  { columna: 'plan', antes: sin('1.1'), plan: conCorte('1.1', 3), sabanas: [actividades], momentos: [1, 3] },
  { columna: 'plan', plan: planConalep(), sabanas: [actividades], momentos: [] },
  { columna: 'plan', plan: planConalep(), momentos: [] },
  // The plan that a captura begins with is the one of the newest sábana that says any.
  { columna: 'plan', plan: planConalep(), sabanas: [sin('1.1').actividades, actividades, []], momentos: [] },
  { columna: 'plan', plan: planConalep(), sabanas: [actividades, sin('1.1').actividades], momentos: [1] },
  // What the captura had already otherwise than the sábana is not changed by leaving it so.
  {
    columna: 'plan',
    antes: conCorte('1.1', 3),
    plan: { ...conCorte('1.1', 3), nombre: 'Otro' },
    sabanas: [actividades],
    momentos: [],
  },
])('$columna of $plan.institucion is of $momentos', ({ columna, antes, plan, sabanas, momentos }) => {
  const cambio = { matricula: '0001', columna, antes: null, despues: '1', cuando: '', motivo: null };
  expect(momentosTocados({ antes: antes ?? null, despues: plan, enSabana: sabanas ?? [] }, cambio)).toEqual(
    momentos,
  );
});
