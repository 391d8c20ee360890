import { beforeEach, describe, expect, test } from '@jest/globals';
import { TURNO, Turnos } from '../../../addin/funciones/turnos';

/* Excel's calls, by a clock that only moves when a cell is computed: each takes one millisecond. */

const EXCEL = { functionName: 'DOBLE', setResult: undefined };

let ahora: number;
let pendientes: (() => void)[];
let calculadas: number[];
let turnos: Turnos;
beforeEach(() => {
  [ahora, pendientes, calculadas] = [0, [], []];
  turnos = new Turnos({ ahora: () => ahora, despues: (hacer) => pendientes.push(hacer) });
});

const doble = (celda: unknown): unknown => {
  ahora += 1;
  calculadas.push(Number(celda));
  return Number(celda) * 2;
};
const dobleSinTrece = (celda: unknown): unknown => {
  const valor = doble(celda);
  if (celda === 13 || celda === 113) throw new RangeError(`celda ${celda}`);
  return valor;
};
/** What the page does once it is let in: the turns that were waiting. */
const turno = (): void => pendientes.splice(0).forEach((hacer) => hacer());
/** A value, a promise, or a refusal. */
function respuesta(llamar: () => unknown): unknown {
  try {
    return llamar();
  } catch (error) {
    return error;
  }
}
const serie = (cuantas: number, invocacion: unknown = EXCEL, funcion = doble): unknown[] => {
  const repartida = turnos.repartir(funcion);
  return Array.from({ length: cuantas }, (_, i) => respuesta(() => repartida(i, invocacion)));
};
const esPromesa = (valor: unknown): boolean => valor instanceof Promise;

describe('a long series of calls from Excel', () => {
  test('is answered at once while its turn lasts, and lets the page in every turn after that', () => {
    const respuestas = serie(200);
    expect(respuestas.map(esPromesa).indexOf(true)).toBe(TURNO);
    const alTerminarCadaTurno = [calculadas.length];
    while (pendientes.length > 0) {
      turno();
      alTerminarCadaTurno.push(calculadas.length);
    }
    expect(alTerminarCadaTurno).toEqual([40, 80, 120, 160, 200]);
  });

  test('is answered whole, in order, each refusal in its place', async () => {
    const respuestas = serie(200, EXCEL, dobleSinTrece);
    while (pendientes.length > 0) turno();
    const resueltas = await Promise.allSettled(respuestas);
    expect(calculadas).toEqual(Array.from({ length: 200 }, (_, i) => i));
    expect(respuestas[13]).toEqual(new RangeError('celda 13'));
    expect(resueltas[113]).toEqual({ status: 'rejected', reason: new RangeError('celda 113') });
    expect(resueltas.filter(({ status }) => status === 'fulfilled')).toHaveLength(199);
    expect(resueltas[199]).toEqual({ status: 'fulfilled', value: 398 });
  });

  test('what arrives while others wait goes after them', async () => {
    serie(60);
    ahora += 1000;
    const [ultima] = serie(1);
    expect(esPromesa(ultima)).toBe(true);
    turno();
    expect(await ultima).toBe(0);
    expect(calculadas.slice(-2)).toEqual([59, 0]);
  });

  test('begins a turn of its own once the one before is over', () => {
    serie(30);
    turno();
    expect(serie(30).some(esPromesa)).toBe(false);
  });
});

test.each([
  { quien: 'who is not Excel', invocacion: null },
  { quien: 'a block as last argument', invocacion: [[8]] },
  { quien: 'a cell that streams', invocacion: { ...EXCEL, setResult: () => undefined } },
])('$quien has its value at once, however long the series', ({ invocacion }) => {
  expect(serie(200, invocacion).some(esPromesa)).toBe(false);
});

test('where nothing can be put off, Excel too has its value at once', () => {
  turnos = new Turnos({ ahora: () => ahora, despues: null });
  expect(serie(200).some(esPromesa)).toBe(false);
});
