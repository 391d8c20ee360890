import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import {
  CifrasEnMemoria,
  PLAZO,
  VIGENCIA,
  type VistaDeCifras,
} from '../../../addin/funciones/cifras-en-memoria';
import {
  type FuenteDeCifras,
  ofrecerCifras,
  type RespuestaDeCifras,
} from '../../../addin/funciones/ventanilla';
import { cifrasDeMuestra } from './cifras-de-muestra';

const DESTINO = { plantel: '252', periodo: 'AGODIC26', corte: 2 } as const;
const MINUTO = 60_000;

const leidas = (version = 1): RespuestaDeCifras => ({
  outcome: 'leidas',
  etag: `W/"${version}"`,
  cifras: cifrasDeMuestra(version),
});
const problema = (clave: string, status: number): RespuestaDeCifras => ({
  outcome: 'problema',
  problema: { type: 'about:blank', clave, status, title: clave, detail: clave, remedio: 'Reintente.' },
});
const NUNCA = new Promise<RespuestaDeCifras>(() => undefined);

let cifras: CifrasEnMemoria;
beforeEach(() => {
  jest.useFakeTimers();
  globalThis.siseac = undefined;
  cifras = new CifrasEnMemoria();
});
afterEach(() => {
  jest.useRealTimers();
});

/** Somebody signed in, whose questions are answered one after another. */
function entrar(...respuestas: (RespuestaDeCifras | Promise<RespuestaDeCifras>)[]) {
  const preguntas: { readonly conocida: string | null; readonly senal: AbortSignal }[] = [];
  const fuente: FuenteDeCifras = (_destino, conocida, senal) => {
    preguntas.push({ conocida, senal });
    return Promise.resolve(respuestas[preguntas.length - 1] ?? { outcome: 'sin-cambios' });
  };
  ofrecerCifras(fuente);
  return preguntas;
}

/** A cell, with what it was told. */
function celda() {
  const vistas: VistaDeCifras[] = [];
  const dejar = cifras.seguir(DESTINO, (vista) => vistas.push(vista));
  return { vistas, dejar, ultima: () => vistas.at(-1) };
}
const avanzar = (ms: number) => jest.advanceTimersByTimeAsync(ms);
const version = (vista: VistaDeCifras | undefined) =>
  vista?.outcome === 'leidas' ? vista.cifras.edicion.version : vista?.outcome;

describe('a report that cells follow', () => {
  test('is asked once, however many there are', async () => {
    const preguntas = entrar(leidas());
    const celdas = Array.from({ length: 1000 }, celda);
    await avanzar(0);
    const tardia = celda();
    expect(preguntas).toHaveLength(1);
    expect([...celdas, tardia].map(({ vistas }) => vistas.map(version))).toEqual(
      Array.from({ length: 1001 }, () => [1]),
    );
  });

  test('is asked again after a time only whether its version is still in force', async () => {
    const preguntas = entrar(leidas(), { outcome: 'sin-cambios' }, leidas(2));
    const { vistas } = celda();
    await avanzar(0);
    await avanzar(VIGENCIA);
    expect(vistas.map(version)).toEqual([1]);
    await avanzar(VIGENCIA);
    expect(vistas.map(version)).toEqual([1, 2]);
    expect(preguntas.map(({ conocida }) => conocida)).toEqual([null, 'W/"1"', 'W/"1"']);
  });

  test('is kept for whoever comes back, and looked at again when it is old', async () => {
    const preguntas = entrar(leidas(), leidas(2));
    celda().dejar();
    const { dejar } = celda();
    await avanzar(0);
    dejar();
    await avanzar(VIGENCIA);
    expect(preguntas).toHaveLength(2);
    const { vistas } = celda();
    await avanzar(0);
    expect(vistas.map(version)).toEqual([2]);
  });

  test('stays as it was read while the service cannot be reached, and goes when it is withdrawn', async () => {
    entrar(
      leidas(),
      problema('sin-red', 0),
      problema('error-interno', 500),
      problema('reporte-retirado', 410),
    );
    const { vistas } = celda();
    await avanzar(0);
    await avanzar(VIGENCIA);
    await avanzar(VIGENCIA);
    expect(vistas.map(version)).toEqual([1]);
    await avanzar(VIGENCIA);
    expect(vistas.map(version)).toEqual([1, 'problema']);
  });
});

describe('without a session', () => {
  test('a cell says so at once, and fills when somebody signs in', async () => {
    const { vistas } = celda();
    expect(vistas.map(version)).toEqual(['sin-sesion']);
    entrar(leidas());
    await avanzar(0);
    expect(vistas.map(version)).toEqual(['sin-sesion', 1]);
  });

  test('nothing of whoever left is kept for the next', async () => {
    entrar(leidas());
    const { vistas } = celda();
    await avanzar(0);
    ofrecerCifras(null);
    const preguntas = entrar(problema('plantel-ajeno', 403));
    await avanzar(0);
    expect(vistas.map(version)).toEqual([1, 'sin-sesion', 'problema']);
    expect(preguntas.map(({ conocida }) => conocida)).toEqual([null]);
  });
});

describe('no question is left open', () => {
  test('out of time: the cell says so, and tries again in a minute', async () => {
    const preguntas = entrar(NUNCA, leidas());
    const { vistas } = celda();
    await avanzar(PLAZO);
    expect(preguntas[0]?.senal.aborted).toBe(true);
    expect(vistas.map(version)).toEqual(['problema']);
    await avanzar(MINUTO);
    expect(vistas.map(version)).toEqual(['problema', 1]);
  });

  test('whoever is asked breaks', async () => {
    entrar(Promise.reject(new Error('broken')));
    const { vistas } = celda();
    await avanzar(0);
    expect(vistas.map(version)).toEqual(['problema']);
  });

  test('the last cell is cancelled: it is abandoned, and a late answer tells nobody', async () => {
    let contestar: (respuesta: RespuestaDeCifras) => void = () => undefined;
    const preguntas = entrar(new Promise((resolver) => (contestar = resolver)));
    const [una, otra] = [celda(), celda()];
    una.dejar();
    expect(preguntas[0]?.senal.aborted).toBe(false);
    otra.dejar();
    expect(preguntas[0]?.senal.aborted).toBe(true);
    contestar(leidas());
    await avanzar(0);
    expect([...una.vistas, ...otra.vistas]).toEqual([]);
    expect(jest.getTimerCount()).toBe(0);
  });

  test('whoever asked leaves', async () => {
    const preguntas = entrar(NUNCA);
    const { vistas } = celda();
    ofrecerCifras(null);
    await avanzar(0);
    expect(preguntas[0]?.senal.aborted).toBe(true);
    expect(vistas.map(version)).toEqual(['sin-sesion']);
    expect(jest.getTimerCount()).toBe(0);
  });

  test('nor any turn, once nobody follows', async () => {
    entrar(leidas());
    const { dejar } = celda();
    await avanzar(0);
    dejar();
    expect(jest.getTimerCount()).toBe(0);
  });
});
