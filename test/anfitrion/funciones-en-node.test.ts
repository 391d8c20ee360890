import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { enError, type ResultadoEnCelda } from '../../addin/banco/anfitrion/invocaciones';
import { type FuenteDeCifras } from '../../addin/funciones/ventanilla';
import { cifrasDeMuestra } from '../addin/funciones/cifras-de-muestra';
import { funcionesEnExcel } from './funciones-en-node';

/* The script under the genuine runtime of custom functions. */

type EnExcel = Awaited<ReturnType<typeof funcionesEnExcel>>;
const Valor = z.object({ valor: z.array(z.unknown()) });
let excel: EnExcel;
beforeAll(async () => {
  excel = await funcionesEnExcel();
});
afterEach(() => excel.ofrecer(null));

const cifras = cifrasDeMuestra();
const publicada: FuenteDeCifras = () => Promise.resolve({ outcome: 'leidas', etag: null, cifras });
const PUBLICADO = { nombre: 'PUBLICADO', argumentos: ['252', 'AGODIC26', 2, 'alumnos'] };

/** A cell that follows a figure, and the way to wait for what it shows. */
function celda() {
  const vistas: ResultadoEnCelda[] = [];
  let avisar: () => void = () => undefined;
  const id = excel.invocaciones.seguir(PUBLICADO, (vista) => {
    vistas.push(vista);
    avisar();
  });
  return {
    id,
    vistas,
    otra: () => new Promise<void>((resolver) => (avisar = resolver)),
  };
}

describe('a block', () => {
  test('spills, and each row keeps its own error with its message', async () => {
    const puntajes = [[8], [''], ['x'], [enError('#N/A')], [10]];
    expect(await excel.invocaciones.invocar('NIVELES', [puntajes])).toEqual({
      valor: [
        ['SA'],
        [''],
        [{ error: '#VALUE!', mensaje: expect.stringMatching(/puntaje.*«x».*Arts\. 37 a 41/) }],
        [{ error: '#N/A', mensaje: '' }],
        ['AU'],
      ],
    });
  });

  test('a single function that reads an error is in the same error', async () => {
    expect(await excel.invocaciones.invocar('NIVEL', [enError('#N/A')])).toMatchObject({ error: '#N/A' });
  });
});

describe('PUBLICADO', () => {
  test('says to sign in, fills when somebody does, and says it again when they leave', async () => {
    const { vistas, otra, id } = celda();
    await otra();
    excel.ofrecer(publicada);
    await otra();
    excel.ofrecer(null);
    await otra();
    excel.invocaciones.cancelar(id);
    const fuera = { error: '#N/A', mensaje: expect.stringContaining('Entre en el panel de SISEAC') };
    expect(vistas).toEqual([fuera, { valor: 77 }, fuera]);
  });

  test('a wrong argument is answered at once', async () => {
    const malo = { ...PUBLICADO, argumentos: ['252', 'AGODIC26', 4, 'alumnos'] };
    const visto = await new Promise((resolver) => excel.invocaciones.seguir(malo, resolver));
    expect(visto).toEqual({ error: '#VALUE!', mensaje: expect.stringMatching(/corte.*1, 2 o 3/) });
  });

  test('cancelled cells end what they asked', () => {
    const senales: AbortSignal[] = [];
    excel.ofrecer((_destino, _conocida, senal) => {
      senales.push(senal);
      return new Promise(() => undefined);
    });
    const celdas = Array.from({ length: 200 }, celda);
    expect(senales).toHaveLength(1);
    for (const { id } of celdas) excel.invocaciones.cancelar(id);
    expect(senales.map(({ aborted }) => aborted)).toEqual([true]);
    expect(celdas.flatMap(({ vistas }) => vistas)).toEqual([]);
  });
});

test('ten thousand cells are answered, all of them, the wrong ones with their reason', async () => {
  const llamadas = Array.from({ length: 10_000 }, (_, i) => ({
    nombre: i % 2 === 0 ? 'PUNTAJE' : 'UNIDAD',
    argumentos: [i % 1000 === 999 ? 11 : (i % 101) / 10, 9, 18, 20],
  }));
  const resultados = await excel.invocaciones.invocarVarias(llamadas);
  const erradas = resultados.flatMap((resultado, i) => ('error' in resultado ? [{ i, ...resultado }] : []));
  expect(resultados).toHaveLength(10_000);
  expect(erradas.map(({ i }) => i)).toEqual(Array.from({ length: 10 }, (_, k) => k * 1000 + 999));
  for (const { error, mensaje } of erradas) {
    expect([error, mensaje]).toEqual(['#VALUE!', expect.stringMatching(/^continua: .*«11».*Art\. 48/)]);
  }
});

test('a column of ten thousand is answered whole even if it was cancelled, and the next call too', async () => {
  const continuas = Array.from({ length: 10_000 }, (_, i) => [i % 1000 === 999 ? 11 : (i % 101) / 10]);
  const argumentos = [continuas, [[9]]];
  const cancelada = excel.invocaciones.empezar('PUNTAJES', argumentos);
  excel.invocaciones.cancelar(cancelada.id);
  const { valor } = Valor.parse(await excel.invocaciones.invocar('PUNTAJES', argumentos));
  expect(valor).toHaveLength(10_000);
  expect(valor[1]).toEqual([2.77]);
  expect(valor[9999]).toEqual([
    { error: '#VALUE!', mensaje: expect.stringMatching(/^continuas: .*«11».*Art\. 48/) },
  ]);
});
