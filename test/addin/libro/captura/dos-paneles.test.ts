import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { z } from 'zod';
import { aceptarCambios } from '../../../../addin/libro/captura/aceptar-cambios';
import { conCaptura } from '../../../../addin/libro/captura/con-captura';
import { escribirDatos } from '../../../../addin/libro/captura/escribir-datos';
import { guardarMemoria, leerMemorias, type Memoria } from '../../../../addin/libro/captura/memoria';
import { registrar } from '../../../../shared/captura/bandeja';
import { type CambioDeCelda } from '../../../../shared/modelo/captura';
import { abrirExcel } from '../../../anfitrion/office-en-node';
import { celdasConalep, LUGAR_CONALEP } from '../../../captura-de-prueba';
import { abrir, crear, exigido, MOMENTO, pendientes } from './libro-con-captura';

/* Two people in one file at once: each has a pane of their own, with no memory in common but the workbook's. */

beforeEach(() => {
  abrirExcel();
});

const Modulo = z.object({
  escribirDatos: z.custom<typeof escribirDatos>((valor) => typeof valor === 'function'),
});

const cambio = (matricula: string, despues: string): CambioDeCelda => ({
  ...{ matricula, columna: 'ra/1.2', antes: null, despues, cuando: MOMENTO.cuando, motivo: null },
});

/** What the other pane keeps, whenever it does. */
const enElOtroPanel = (nuevo: CambioDeCelda) =>
  Excel.run(async (contexto) => {
    const [memoria] = await leerMemorias(contexto);
    if (!memoria || 'danada' in memoria) throw new Error('there is no memory');
    await guardarMemoria(contexto, 1, { ...memoria, bandeja: registrar(memoria.bandeja, [nuevo]) });
  });

const conCambio = (memoria: Memoria, nuevo: CambioDeCelda): Memoria => ({
  ...memoria,
  bandeja: registrar(memoria.bandeja, [nuevo]),
});

describe('what the other pane kept between reading and writing', () => {
  test('is not written over: the work is done again on top of it', async () => {
    await crear(LUGAR_CONALEP, celdasConalep());
    let intentos = 0;
    exigido(
      await conCaptura(1, async (contexto, memoria) => {
        intentos += 1;
        if (intentos === 1) await enElOtroPanel(cambio('0002', '80'));
        await guardarMemoria(contexto, 1, conCambio(memoria, cambio('0001', '95')));
      }),
    );
    expect(intentos).toBe(2);
    expect(pendientes(await abrir())).toEqual([
      ['0002', 'ra/1.2', null, '80'],
      ['0001', 'ra/1.2', null, '95'],
    ]);
  });

  test('is told when it never stops, and stays as the other pane left it', async () => {
    await crear(LUGAR_CONALEP, celdasConalep());
    let valor = 70;
    const hecho = await conCaptura(1, async (contexto, memoria) => {
      valor += 1;
      const [ultimo] = memoria.bandeja.pendientes.slice(-1);
      await enElOtroPanel({ ...cambio('0002', String(valor)), antes: ultimo?.despues ?? null });
      await guardarMemoria(contexto, 1, conCambio(memoria, cambio('0001', '95')));
    });
    expect(hecho).toMatchObject({ ok: false, problema: { clave: 'otro-panel-en-el-libro' } });
    expect(pendientes(await abrir()).every(([matricula]) => matricula === '0002')).toBe(true);
  });

  test('several savings in one piece of work are one’s own', async () => {
    await crear(LUGAR_CONALEP, celdasConalep());
    exigido(
      await conCaptura(1, async (contexto, memoria) => {
        const una = conCambio(memoria, cambio('0001', '95'));
        await guardarMemoria(contexto, 1, una);
        await guardarMemoria(contexto, 1, conCambio(una, cambio('0002', '80')));
      }),
    );
    expect(pendientes(await abrir())).toHaveLength(2);
  });
});

test('two panes that capture at the same time lose nothing of each other without a word', async () => {
  await crear(LUGAR_CONALEP, celdasConalep());
  let otroPanel = escribirDatos;
  jest.isolateModules(() => {
    const suyo: unknown = jest.requireActual('../../../../addin/libro/captura/escribir-datos');
    otroPanel = Modulo.parse(suyo).escribirDatos;
  });
  expect(otroPanel).not.toBe(escribirDatos);
  const dato = (matricula: string, valor: string) => [{ matricula, columna: 'ra/1.2', valor }];
  const hechos = await Promise.all([
    escribirDatos(1, dato('0001', '95'), MOMENTO),
    otroPanel(1, dato('0002', '80'), MOMENTO),
  ]);
  expect(hechos.some(({ ok }) => ok)).toBe(true);
  // Where both write in the very same instant the workbook remembers one; what the sheets say of the other is told.
  // One that Excel refused meanwhile, because the other closed the sheet, left nothing.
  const captura = await abrir();
  const contadas = [
    ...pendientes(captura),
    ...captura.hallazgos.map(({ clave, antes, dice }) => [clave?.matricula, clave?.columna, antes, dice]),
  ];
  const dichas = [
    ['0001', 'ra/1.2', null, '95'],
    ['0002', 'ra/1.2', null, '80'],
  ];
  expect(contadas.toSorted()).toEqual(dichas.filter((_una, i) => hechos[i]?.ok));
  exigido(await aceptarCambios(1, () => true, MOMENTO));
  expect(pendientes(await abrir()).toSorted()).toEqual(contadas.toSorted());
});
