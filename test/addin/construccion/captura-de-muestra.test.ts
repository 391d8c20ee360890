import { describe, expect, test } from '@jest/globals';
import { capturaDeMuestra } from '../../../addin/construccion/captura-de-muestra';
import { enCeldas, matriculasDe } from '../../../shared/captura/celdas';
import { faltasDelPlan } from '../../../shared/captura/faltas-del-plan';
import { planDe } from '../../../shared/captura/plan-de-captura';
import { revisarCambios } from '../../../shared/captura/revisar-cambios';
import { normasEn } from '../../../shared/norma/normas';

const normas = normasEn('2026-11-29');

describe.each([
  { nombre: 'captura-ut', alumnos: 34 },
  { nombre: 'captura-conalep', alumnos: 36 },
])('$nombre', ({ nombre, alumnos }) => {
  test('is a captura that the service would take as it is', async () => {
    const { lugar, celdas: lista } = await capturaDeMuestra(nombre);
    const celdas = enCeldas(lista);
    const plan = planDe(celdas);
    expect(plan && faltasDelPlan(plan, lugar, normas)).toEqual([]);
    const cambios = lista.map(({ matricula, columna, valor }) => ({
      ...{ matricula, columna, antes: null, despues: valor },
      ...{ cuando: '2026-11-29T12:00:00Z', motivo: null },
    }));
    expect(revisarCambios(new Map(), celdas, cambios, { lugar, normas })).toEqual([]);
    expect(matriculasDe(celdas)).toHaveLength(alumnos);
  });
});
