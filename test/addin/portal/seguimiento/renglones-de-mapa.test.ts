import { expect, test } from '@jest/globals';
import { porDocente, resumenDeCaptura } from '../../../../addin/portal/seguimiento/renglones-de-mapa';
import { type RenglonDeMapa } from '../../../../shared/modelo/mapa-de-captura';

const renglon = (partes: Partial<RenglonDeMapa>): RenglonDeMapa => ({
  docente: 'LUNA PAZ ANA',
  asignatura: 'PROG-1',
  nombre: 'Programación',
  grupo: '1A',
  institucion: 'ut',
  estado: 'completa',
  retrasado: false,
  alumnos: 30,
  esperadas: 60,
  capturadas: 60,
  ceros: 0,
  noAcreditadas: 0,
  actualizada: null,
  ...partes,
});

const RENGLONES = [
  renglon({}),
  renglon({ grupo: '1B', estado: 'parcial', retrasado: true }),
  renglon({ docente: 'ARCE SOL LUIS', grupo: '1B', estado: 'parcial', retrasado: true }),
  renglon({ docente: 'BRAVO LEAL EVA', grupo: '2A', estado: 'sin-captura' }),
];

test('who is late comes first, and what lacks most first within each', () => {
  const cuadro = porDocente([...RENGLONES, renglon({ grupo: '1C', estado: 'sin-captura', retrasado: true })]);
  expect(cuadro.map(([docente, suyos]) => [docente, suyos.map(({ grupo }) => grupo)])).toEqual([
    ['LUNA PAZ ANA', ['1C', '1B', '1A']],
    ['ARCE SOL LUIS', ['1B']],
    ['BRAVO LEAL EVA', ['2A']],
  ]);
});

test('docentes as late as each other are in the order of Spanish', () => {
  const docentes = ['TORRES LUZ', 'TÉLLEZ ANA'];
  const retrasados = docentes.map((docente) => renglon({ docente, retrasado: true }));
  const enOrden = ['TÉLLEZ ANA', 'TORRES LUZ'];
  expect(porDocente(retrasados).map(([docente]) => docente)).toEqual(enOrden);
  expect(resumenDeCaptura(retrasados).docentesRetrasados).toEqual(enOrden);
});

test('a captura of two docentes is counted once, and names both when it is late', () => {
  expect(resumenDeCaptura(RENGLONES)).toEqual({
    porEstado: { 'sin-captura': 1, parcial: 1, completa: 1 },
    retrasados: 1,
    docentesRetrasados: ['ARCE SOL LUIS', 'LUNA PAZ ANA'],
  });
});
