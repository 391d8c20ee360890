import { beforeEach, describe, expect, test } from '@jest/globals';
import { Derramada } from '../../../addin/funciones/derramada';
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
    expect(alTerminarCadaTurno).toEqual(Array.from({ length: 10 }, (_, i) => (i + 1) * TURNO));
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
    serie(TURNO + 10);
    ahora += 1000;
    const [ultima] = serie(1);
    expect(esPromesa(ultima)).toBe(true);
    turno();
    expect(await ultima).toBe(0);
    expect(calculadas.slice(-2)).toEqual([TURNO + 9, 0]);
  });

  test('begins a turn of its own once the one before is over', () => {
    serie(TURNO - 1);
    turno();
    expect(serie(TURNO - 1).some(esPromesa)).toBe(false);
  });
});

describe('an answer that spills over many rows', () => {
  function* filas(cuantas: number): Generator<number[]> {
    for (let i = 0; i < cuantas; i += 1) {
      if (i === 150 && cuantas > 300) throw new RangeError('renglón 150');
      yield [Number(doble(i))];
    }
  }
  const derramar = (cuantas: unknown) => new Derramada(filas(Number(cuantas)));
  const columna = (cuantas: number) => Array.from({ length: cuantas }, (_, i) => [i * 2]);

  test('lets the page in every turn, and comes whole', async () => {
    const respuesta = turnos.repartir(derramar)(200, EXCEL);
    const alTerminarCadaTurno = [calculadas.length];
    while (pendientes.length > 0) {
      turno();
      alTerminarCadaTurno.push(calculadas.length);
    }
    expect(alTerminarCadaTurno).toEqual([...Array.from({ length: 10 }, (_, i) => (i + 1) * TURNO), 200]);
    expect(await respuesta).toEqual(columna(200));
  });

  test('of a few rows is there at once, as it is for who is not Excel', () => {
    expect(turnos.repartir(derramar)(TURNO - 1, EXCEL)).toEqual(columna(TURNO - 1));
    expect(turnos.repartir(derramar)(200)).toEqual(columna(200));
  });

  test('that breaks half way is refused, and what waited behind it is answered', async () => {
    const rota = turnos.repartir(derramar)(400, EXCEL);
    const [detras] = serie(1);
    while (pendientes.length > 0) turno();
    await expect(rota).rejects.toEqual(new RangeError('renglón 150'));
    expect(await detras).toBe(0);
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
