import { expect, test } from '@jest/globals';
import {
  cambiosDe,
  cerradasPorMomento,
  retenidasPorMotivo,
} from '../../../../../addin/panel/captura/envio/retenidas-en-palabras';
import { type Bandeja, BANDEJA_VACIA } from '../../../../../shared/captura/bandeja';
import { capturaCon, PLAN_CONALEP } from '../captura-de-prueba';

const CERRO = 'La captura del corte 1 cerró el 2 de octubre.';
const cambio = (matricula: string, columna: string, antes: string | null, despues: string | null) => ({
  ...{ matricula, columna, antes, despues, motivo: null },
  cuando: '2026-10-27T15:00:00.000Z',
});
const retenida = (matricula: string, columna: string, motivo = CERRO, cerrada = true) => ({
  ...{ matricula, columna, motivo, cerrada, remedio: `Haga algo con ${motivo}` },
});
const BANDEJA: Bandeja = {
  ...BANDEJA_VACIA,
  pendientes: [
    cambio('0001', 'ra/1.1', '70', '80'),
    cambio('0001', 'ra/1.1', '80', '90'),
    cambio('0002', 'ra/1.1', null, '60'),
    cambio('0003', 'ra/1.2', '50', null),
    cambio('', 'plan', '{}', '{}'),
  ],
  retenidas: [
    retenida('0001', 'ra/1.1'),
    retenida('0003', 'ra/1.2', 'No está en la lista.', false),
    retenida('0002', 'ra/1.1'),
    retenida('', 'plan'),
  ],
};
const { celdas } = capturaCon(PLAN_CONALEP);

test('each reason is said once, with whose each cell is, which, and from what to what', () => {
  const grupos = retenidasPorMotivo(BANDEJA, celdas);
  expect(grupos).toEqual([
    {
      ...{ motivo: CERRO, remedio: null },
      retenidas: [
        {
          clave: { matricula: '0001', columna: 'ra/1.1' },
          ...{ cual: expect.stringMatching(/^ALBA, .*1\.1/), valores: 'de 70 a 90' },
        },
        {
          clave: { matricula: '0002', columna: 'ra/1.1' },
          ...{ cual: expect.stringMatching(/^BRAVO, /), valores: 'se capturó 60' },
        },
        { clave: { matricula: '', columna: 'plan' }, cual: 'El plan', valores: null },
      ],
    },
    {
      ...{ motivo: 'No está en la lista.', remedio: 'Haga algo con No está en la lista.' },
      retenidas: [
        {
          clave: { matricula: '0003', columna: 'ra/1.2' },
          ...{ cual: expect.stringMatching(/^CRUZ, /), valores: 'se quitó 50' },
        },
      ],
    },
  ]);
});

test('what a folio would send is of its corte, and a plan is of any', () => {
  const cerradas = BANDEJA.retenidas.filter(({ cerrada }) => cerrada);
  const porMomento = cerradasPorMomento(PLAN_CONALEP, cerradas);
  expect(
    porMomento.map(({ momento, cerradas: suyas }) => [momento, suyas.map(({ columna }) => columna)]),
  ).toEqual([
    [1, ['ra/1.1', 'ra/1.1', 'plan']],
    [2, ['plan']],
    [3, ['plan']],
  ]);
  expect(cambiosDe(BANDEJA, porMomento[0]?.cerradas ?? [])).toBe(4);
});

test('what the service says is closed is what is asked for, wherever the plan has it', () => {
  const cerradas = [
    { ...retenida('0001', 'ra/1.1'), momentos: [3] },
    { ...retenida('', 'plan'), momentos: [2, 3] },
    retenida('0002', 'ra/1.1'),
  ];
  expect(
    cerradasPorMomento(PLAN_CONALEP, cerradas).map(({ momento, cerradas: suyas }) => [
      momento,
      suyas.map(({ matricula }) => matricula),
    ]),
  ).toEqual([
    [1, ['0002']],
    [2, ['']],
    [3, ['0001', '']],
  ]);
});
