import { beforeAll, expect, test } from '@jest/globals';
import { importarAsignaturas } from '../../../shared/importacion/asignatura/importar-asignaturas';
import { type PlanDeEvaluacion } from '../../../shared/modelo/asignatura-capturada';
import { normasEn } from '../../../shared/norma/normas';
import { decimal } from '../../../shared/nucleo/decimal';
import { unidadesIncoherentes } from '../../../shared/evaluacion/unidades-incoherentes';
import { ASIGNATURAS, hojasDeAsignatura } from '../../asignaturas-de-muestra';

const normas = normasEn('2026-12-11');
const { reglamentoUt } = normas;

let planes: PlanDeEvaluacion[];
beforeAll(async () => {
  const hojas = await Promise.all(ASIGNATURAS.map(({ carpeta }) => hojasDeAsignatura(carpeta)));
  planes = importarAsignaturas(hojas.flat()).asignaturas.map(({ plan }) => plan);
});

test('the plans of the sample weigh what the regulation gives', () => {
  expect(planes.map((plan) => unidadesIncoherentes(plan, normas))).toEqual(planes.map(() => []));
});

test('under other weights every unit is at odds', () => {
  const otras = {
    ...normas,
    reglamentoUt: { ...reglamentoUt, pesoContinua: decimal('0.6'), pesoSumativa: decimal('0.4') },
  };
  expect(planes.map((plan) => unidadesIncoherentes(plan, otras))).toEqual(
    planes.map(({ unidades }) => unidades.map(({ unidad }) => unidad)),
  );
});

test('one unit with an instrument of the other kind is named alone', () => {
  const [plan] = planes;
  if (!plan) throw new Error('the sample has plans');
  const alterado = {
    ...plan,
    unidades: plan.unidades.map((unidad) =>
      unidad.unidad === 2
        ? {
            ...unidad,
            criterios: unidad.criterios.map((criterio) => ({
              ...criterio,
              indicadores: criterio.indicadores.map((uno) => ({ ...uno, tipo: 'continua' as const })),
            })),
          }
        : unidad,
    ),
  };
  expect(unidadesIncoherentes(alterado, normas)).toEqual([2]);
});
