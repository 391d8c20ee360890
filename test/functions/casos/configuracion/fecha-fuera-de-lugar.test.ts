import { expect, test } from '@jest/globals';
import { fechaFueraDeLugar } from '../../../../functions/casos/configuracion/fecha-fuera-de-lugar';
import { type Calendario, type Corte } from '../../../../shared/modelo/corte';

const CORTE: Corte = {
  corte: 1,
  capturaInicio: '2026-09-24',
  capturaFin: '2026-09-25',
  fechaReferencia: '2026-09-25',
  reunionRevision: null,
};
const calendario = (cambio: Partial<Calendario>, corte: Partial<Corte> = {}): Calendario => ({
  periodo: 'AGODIC26',
  inicio: '2026-08-17',
  fin: '2026-12-18',
  cortes: [{ ...CORTE, ...corte }],
  diasNoLaborables: [],
  ...cambio,
});

const UNIDAD = {
  ...{ unidad: 1, capturaInicio: '2026-10-05', capturaFin: '2026-10-09' },
  fechaReferencia: '2026-10-09',
};

test.each([
  { caso: 'in order', dado: calendario({}), campo: null },
  { caso: 'by units', dado: calendario({ cortes: [], unidades: [UNIDAD] }), campo: null },
  {
    caso: 'a unit captured after the end',
    dado: calendario({ unidades: [{ ...UNIDAD, capturaFin: '2026-12-19' }] }),
    campo: 'unidades.0.capturaFin',
  },
  { caso: 'a unit twice', dado: calendario({ unidades: [UNIDAD, UNIDAD] }), campo: 'unidades' },
  { caso: 'captured on its first day', dado: calendario({ inicio: '2026-09-24' }), campo: null },
  { caso: 'begun a day later', dado: calendario({ inicio: '2026-09-25' }), campo: 'cortes.0.capturaInicio' },
  { caso: 'captured on its last day', dado: calendario({ fin: '2026-09-25' }), campo: null },
  { caso: 'ended a day before', dado: calendario({ fin: '2026-09-24' }), campo: 'cortes.0.capturaFin' },
  { caso: 'ended before it begins', dado: calendario({ fin: '2026-08-16' }), campo: 'fin' },
  { caso: 'captured in one day', dado: calendario({}, { capturaInicio: '2026-09-25' }), campo: null },
  {
    caso: 'captured backwards',
    dado: calendario({}, { capturaInicio: '2026-09-26' }),
    campo: 'cortes.0.capturaFin',
  },
  {
    caso: 'counted before the capture ends',
    dado: calendario({}, { fechaReferencia: '2026-09-24' }),
    campo: 'cortes.0.fechaReferencia',
  },
  {
    caso: 'counted after the capture ends',
    dado: calendario({}, { fechaReferencia: '2026-09-26' }),
    campo: 'cortes.0.fechaReferencia',
  },
])('a semester $caso: $campo', ({ dado, campo }) => {
  expect(fechaFueraDeLugar(dado)?.campo ?? null).toBe(campo);
});
