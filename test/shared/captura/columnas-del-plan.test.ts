import { expect, test } from '@jest/globals';
import { leerColumna } from '../../../shared/captura/columna';
import { columnasDelPlan } from '../../../shared/captura/columnas-del-plan';
import { planConalep, planUt } from '../../captura-de-prueba';

const [ut, conalep] = [planUt(), planConalep()];
const deSesiones = {
  ut: planUt({ asistencia: 'sesiones' }),
  conalep: planConalep({ asistencia: 'sesiones' }),
};

test.each([
  { plan: ut, columna: 'u1/i/U1-S1', tiene: true },
  { plan: ut, columna: 'u2/i/U1-S1', tiene: false },
  { plan: conalep, columna: 'u1/i/U1-S1', tiene: false },
  { plan: conalep, columna: 'ra/1.1', tiene: true },
  { plan: conalep, columna: 'ra/9.9', tiene: false },
  { plan: ut, columna: 'ra/1.1', tiene: false },
  { plan: ut, columna: 'u1/sesiones', tiene: true },
  { plan: ut, columna: 'u3/asistencias', tiene: false },
  { plan: ut, columna: 'asistencias', tiene: false },
  { plan: conalep, columna: 'asistencias', tiene: true },
  { plan: deSesiones.conalep, columna: 'sesiones', tiene: false },
  { plan: deSesiones.conalep, columna: 's/2026-10-05/1', tiene: true },
  { plan: deSesiones.ut, columna: 'u2/s/2026-10-05/1', tiene: true },
  { plan: ut, columna: 'u2/s/2026-10-05/1', tiene: false },
  { plan: ut, columna: 'remedial/1/2026-11-03/calificacion', tiene: true },
  { plan: ut, columna: 'remedial/3/2026-11-03/calificacion', tiene: false },
  { plan: conalep, columna: 'remedial/1/2026-11-03/calificacion', tiene: false },
  { plan: ut, columna: 'veces-cursada', tiene: true },
  { plan: conalep, columna: 'veces-cursada', tiene: false },
  { plan: conalep, columna: 'nombre', tiene: true },
])('the plan of $plan.institucion has $columna: $tiene', ({ plan, columna, tiene }) => {
  const leida = leerColumna(columna);
  if (!leida) throw new Error(`${columna} is no columna`);
  expect(columnasDelPlan(plan)(leida)).toBe(tiene);
});
