import { beforeEach, expect, test } from '@jest/globals';
import { z } from 'zod';
import {
  guardarMemoria,
  leerMemorias,
  type Memoria,
  MemoriaAjena,
  numeroLibre,
} from '../../../../addin/libro/captura/memoria';
import { type Anfitrion } from '../../../../addin/banco/anfitrion/anfitrion';
import { BANDEJA_VACIA, registrar } from '../../../../shared/captura/bandeja';
import { enLista } from '../../../../shared/captura/celdas';
import { resumen } from '../../../../addin/libro/resumen';
import { abrirExcel } from '../../../anfitrion/office-en-node';
import { alumnoDeModulo, celdasConalep, LUGAR_CONALEP, LUGAR_UT } from '../../../captura-de-prueba';
import { grupoModulo } from '../../../sabana-de-prueba';

let anfitrion: Anfitrion;
beforeEach(() => {
  anfitrion = abrirExcel();
});

const CUANDO = '2026-10-27T15:00:00.000Z';
const pendiente = {
  matricula: '0001',
  columna: 'ra/1.2',
  antes: null,
  despues: '7',
  cuando: CUANDO,
  motivo: null,
};
const memoria = (numero: number, partes: Partial<Memoria> = {}): Memoria => ({
  ...{ numero, lugar: LUGAR_CONALEP, oficiales: { titulos: ['Final'], sumas: { '0001': 'a1b2c3d4' } } },
  enSabana: { edicion: 'a1', cortes: [{ corte: 2, grupo: grupoModulo({}) }] },
  bandeja: registrar({ ...BANDEJA_VACIA, version: 3, base: enLista(celdasConalep()) }, [pendiente]),
  ...partes,
});

const guardar = (numero: number, que: Memoria | null) =>
  Excel.run(async (contexto) => {
    await leerMemorias(contexto);
    await guardarMemoria(contexto, numero, que);
  });
const leer = () => Excel.run((contexto) => leerMemorias(contexto));

/** The sheet of the memory, wherever it is. */
const hoja = () => {
  const nombre = anfitrion.libro.nombres.find((uno) => uno.nombre === 'siseac_memoria');
  if (!nombre) throw new Error('there is no memory');
  return nombre.hoja;
};

test('a workbook without capturas remembers none', async () => {
  expect(await leer()).toEqual([]);
  expect(await Excel.run(numeroLibre)).toBe(1);
});

test('what is kept is read back, each captura by itself, in a sheet that is not offered', async () => {
  const otra = memoria(2, { lugar: LUGAR_UT, bandeja: BANDEJA_VACIA });
  await guardar(1, memoria(1));
  await guardar(2, otra);
  expect(await leer()).toEqual([memoria(1), otra]);
  expect(hoja().visibilidad).toBe('VeryHidden');
  expect(await Excel.run(numeroLibre)).toBe(3);
  await guardar(1, null);
  expect(await leer()).toEqual([otra]);
});

test('nobody writes who has not read', async () => {
  await guardar(1, memoria(1));
  const otra = memoria(1, { lugar: LUGAR_UT });
  await expect(Excel.run((contexto) => guardarMemoria(contexto, 1, otra))).rejects.toThrow(/is read before/);
  expect(await leer()).toEqual([memoria(1)]);
});

test('whoever is written over at once is told', async () => {
  await guardar(1, memoria(1));
  const suma = hoja().exceljs.getCell(3, 3);
  const antes = suma.text;
  anfitrion.antesDeCadaLote = () => {
    if (suma.text !== antes) suma.value = 'la de otro panel';
  };
  const otra = memoria(1, { bandeja: BANDEJA_VACIA });
  await expect(guardar(1, otra)).rejects.toBeInstanceOf(MemoriaAjena);
  anfitrion.antesDeCadaLote = () => undefined;
});

test('a large captura goes in as many cells as it needs, and what others are is not parted', async () => {
  const alumnos = Array.from({ length: 400 }, (_uno, i) =>
    alumnoDeModulo({ matricula: `1${String(i).padStart(4, '0')}`, nombre: `${'ÑANDÚ 😀 '.repeat(20)}${i}` }),
  );
  const grande = memoria(1, {
    bandeja: { ...BANDEJA_VACIA, version: 1, base: enLista(celdasConalep(alumnos)) },
  });
  await guardar(1, grande);
  expect(await leer()).toEqual([grande]);
  const { values } = hoja().exceljs.getRow(2);
  const largos = Array.from(Array.isArray(values) ? values : [], (celda) =>
    typeof celda === 'string' ? celda.length : 0,
  );
  expect(Math.max(...largos)).toBeGreaterThan(20_000);
  expect(Math.max(...largos)).toBeLessThan(32_767);
});

test('only what changed is written', async () => {
  await guardar(1, memoria(1));
  const escritos: number[] = [];
  anfitrion.antesDeCadaLote = ({ bytes }) => escritos.push(bytes);
  await guardar(1, memoria(1));
  expect(Math.max(...escritos)).toBeLessThan(3_000);
});

test.each([
  { que: 'a letter changed', daño: (texto: string) => texto.replace('ALBA', 'ELBA') },
  { que: 'a part lost', daño: () => null },
])('$que: it is not used', async ({ daño }) => {
  await guardar(1, memoria(1));
  const celda = hoja().exceljs.getCell(2, 4);
  celda.value = daño(celda.text);
  expect(await leer()).toEqual([{ numero: 1, danada: true }]);
  expect(await Excel.run(numeroLibre)).toBe(2);
});

test('a sheet of the person’s own with the same name is left alone', async () => {
  await Excel.run(async (contexto) => {
    contexto.workbook.worksheets.add('SISEAC').getRange('A1').values = [['mía']];
    await contexto.sync();
  });
  await guardar(1, memoria(1));
  expect(await leer()).toEqual([memoria(1)]);
  expect(anfitrion.libro.buscarHoja('SISEAC')?.exceljs.getCell('A1').value).toBe('mía');
});

test('what was written of the official figures is lost alone when it cannot be read, never what waits to be sent', async () => {
  const { oficiales, ...resto } = memoria(1);
  expect(oficiales.titulos).toHaveLength(1);
  const deAntes = z.custom<Memoria['oficiales']>().parse({ '0001': 'a1b2c3d4' });
  await guardar(1, { ...resto, oficiales: deAntes });
  expect(await leer()).toEqual([{ ...resto, oficiales: { titulos: [], sumas: {} } }]);
});

test('a sábana that cannot be read is asked for again; what waits to be sent stays', async () => {
  const ilegible = z.custom<Memoria['enSabana']>().parse({ edicion: 'a1', cortes: [{ corte: 9 }] });
  await guardar(1, memoria(1, { enSabana: ilegible }));
  expect(await leer()).toEqual([memoria(1, { enSabana: null })]);
});

test('a workbook that was kept before sábanas were remembered is read as it was', async () => {
  await guardar(1, memoria(1));
  const celda = (fila: number, columna: number) => hoja().exceljs.getCell(fila, columna);
  const escribir = async (fila: number, texto: string): Promise<string> => {
    const suma = await resumen(texto);
    celda(fila, 3).value = suma;
    celda(fila, 4).value = `~${texto}`;
    return suma;
  };
  const { celdas } = z.object({ celdas: z.unknown() }).parse(JSON.parse(celda(2, 4).text.slice(1)));
  const sumaDeBase = await escribir(2, JSON.stringify(celdas));
  const resto = z.record(z.string(), z.unknown()).parse(JSON.parse(celda(3, 4).text.slice(1)));
  await escribir(3, JSON.stringify({ ...resto, sumaDeBase }));
  expect(await leer()).toEqual([memoria(1, { enSabana: null })]);
});
