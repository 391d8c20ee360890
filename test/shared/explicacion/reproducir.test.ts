import { describe, expect, test } from '@jest/globals';
import { tieneDerechoAEvaluacion } from '../../../shared/evaluacion/tiene-derecho-a-evaluacion';
import { Cuaderno } from '../../../shared/explicacion/cuaderno';
import { dato, enCampo } from '../../../shared/explicacion/operando';
import { Explicacion, type Paso } from '../../../shared/explicacion/paso';
import { reproducir } from '../../../shared/explicacion/reproducir';
import { normasEn } from '../../../shared/norma/normas';
import { decimal } from '../../../shared/nucleo/decimal';

const normas = normasEn('2026-10-30');
const regla = tieneDerechoAEvaluacion;

/** 0.85 × 20 = 17, 17 ≥ 17, and the rule says the same. */
function derecho(): Explicacion {
  const cuaderno = new Cuaderno();
  const asistencias = dato('Asistencias', 17);
  const sesiones = dato('Sesiones', 20);
  const exigidas = cuaderno.anotar(
    'Exigidas',
    'producto',
    [dato('Mínima', decimal('0.85')), sesiones],
    regla,
  );
  cuaderno.anotar('Alcanza', 'al-menos', [asistencias, exigidas], regla);
  cuaderno.consultar(
    'Derecho',
    regla,
    [enCampo('asistencias', asistencias), enCampo('sesiones', sesiones)],
    normas,
  );
  return cuaderno.explicacion('derecho');
}

/** The same with one step altered. */
const conPaso = (lugar: number, partes: Partial<Paso>): Explicacion => {
  const explicacion = derecho();
  return {
    ...explicacion,
    pasos: explicacion.pasos.map((paso, i) => (i + 1 === lugar ? { ...paso, ...partes } : paso)),
  };
};

test('the steps give the figure from their data alone, once they went through JSON', () => {
  const leida = Explicacion.parse(JSON.parse(JSON.stringify(derecho())));
  expect(reproducir(leida, normas)).toEqual({ outcome: 'reproducida', figura: 'verdadero' });
});

describe('what does not follow is told', () => {
  const con = (valor: string, paso?: number) => ({ nombre: 'Exigidas', valor, ...(paso ? { paso } : {}) });
  test.each<{ caso: string; lugar: number; partes: Partial<Paso>; obtenido: string | null }>([
    { caso: 'another result', lugar: 1, partes: { resultado: '18' }, obtenido: '17' },
    { caso: 'a result that is shown as another', lugar: 1, partes: { mostrado: '18' }, obtenido: '17' },
    {
      caso: 'an operand that its step did not give',
      lugar: 2,
      partes: { operandos: [con('17'), con('16', 1)] },
      obtenido: null,
    },
    {
      caso: 'an operand of a step that is yet to come',
      lugar: 2,
      partes: { operandos: [con('17'), con('17', 3)] },
      obtenido: null,
    },
    {
      caso: 'operands that are not numbers',
      lugar: 1,
      partes: { operandos: [con('SA'), con('20')] },
      obtenido: null,
    },
    { caso: 'fields that the rule refuses', lugar: 3, partes: { operandos: [] }, obtenido: null },
    {
      caso: 'a rule that nobody knows',
      lugar: 3,
      partes: { fundamento: { clave: 'UT-0', documento: 'Reglamento UT', referencia: 'Art. 0' } },
      obtenido: null,
    },
  ])('$caso', ({ lugar, partes, obtenido }) => {
    expect(reproducir(conPaso(lugar, partes), normas)).toEqual({
      outcome: 'discrepa',
      paso: lugar,
      obtenido,
    });
  });
});

test('a rule is asked under the norms of the figure', () => {
  const exigente = { ...normas, reglamentoUt: { ...normas.reglamentoUt, asistenciaMinima: decimal('0.9') } };
  expect(reproducir(derecho(), exigente)).toEqual({ outcome: 'discrepa', paso: 3, obtenido: 'falso' });
});

test('a step without a result is a broken program', () => {
  const cuaderno = new Cuaderno();
  expect(() => cuaderno.anotar('Nada', 'cociente', [dato('a', 1), dato('b', 0)], regla)).toThrow(RangeError);
  expect(() => cuaderno.consultar('Nada', regla, [], normas)).toThrow(RangeError);
});
