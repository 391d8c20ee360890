import { expect, test } from '@jest/globals';
import { type NivelAcademico } from '../../../shared/evaluacion/nivel-academico';
import {
  type RemedialPresentada,
  remedialesAplicadas,
} from '../../../shared/evaluacion/remediales-aplicadas';
import { decimal } from '../../../shared/nucleo/decimal';
import { normas } from './decidir';

const NA: NivelAcademico = { nivel: 'na', numero: null };
const SA: NivelAcademico = { nivel: 'sa', numero: 8 };
const AU: NivelAcademico = { nivel: 'au', numero: 10 };

const remedial = (unidad: number, fecha: string, calificacion: string): RemedialPresentada => ({
  unidad,
  fecha,
  calificacion: decimal(calificacion),
  confirmada: false,
});

test.each<{
  caso: string;
  iniciales: readonly (NivelAcademico | null)[];
  presentadas: readonly RemedialPresentada[];
  resultados: readonly string[];
  niveles: readonly (NivelAcademico | null)[];
  usadas: number;
}>([
  {
    caso: 'a unit still pending cannot be remedied, and spends none',
    iniciales: [null],
    presentadas: [remedial(0, '2026-11-03', '10')],
    resultados: ['2026-11-03 unidad-pendiente'],
    niveles: [null],
    usadas: 0,
  },
  {
    caso: 'nor can one that the asignatura does not have',
    iniciales: [NA],
    presentadas: [remedial(1, '2026-11-03', '10')],
    resultados: ['2026-11-03 unidad-pendiente'],
    niveles: [NA],
    usadas: 0,
  },
  {
    caso: 'the day decides, not the order they were written in: recovered first, improved after',
    iniciales: [NA],
    presentadas: [remedial(0, '2026-11-20', '10'), remedial(0, '2026-11-03', '9')],
    resultados: ['2026-11-03 aplicada', '2026-11-20 aplicada'],
    niveles: [AU],
    usadas: 2,
  },
  {
    caso: 'the one left out by the limit is the last by date',
    iniciales: [NA, NA, NA],
    presentadas: [
      remedial(0, '2026-11-20', '10'),
      remedial(1, '2026-11-04', '10'),
      remedial(2, '2026-11-03', '10'),
    ],
    resultados: ['2026-11-03 aplicada', '2026-11-04 aplicada', '2026-11-20 limite'],
    niveles: [NA, SA, SA],
    usadas: 2,
  },
])('$caso', ({ iniciales, presentadas, resultados, niveles, usadas }) => {
  const aplicadas = remedialesAplicadas(iniciales, presentadas, false, normas);
  expect(aplicadas.remediales.map(({ fecha, resultado }) => `${fecha} ${resultado}`)).toEqual(resultados);
  expect(aplicadas).toMatchObject({ niveles, usadas });
});

test('what is not applied tells no motivo and no level', () => {
  const presentada = remedial(0, '2026-11-03', '10');
  const { remediales } = remedialesAplicadas([null], [presentada], false, normas);
  expect(remediales).toEqual([{ ...presentada, motivo: null, resultado: 'unidad-pendiente', nivel: null }]);
});
