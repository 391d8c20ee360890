import { beforeAll, describe, expect, test } from '@jest/globals';
import { Calculo, NO_SE_CALCULA } from '../../addin/banco/calculo/calculo';
import { Llamadas } from '../../addin/banco/calculo/llamadas';
import { ponerCalificaciones } from '../../addin/libro/captura/calificaciones-del-libro';
import { type LibroDeExcel } from '../../addin/banco/anfitrion/libro-de-excel';
import { calificarCaptura } from '../../shared/calificacion/calificar-captura';
import { type NumeroCorte } from '../../shared/modelo/corte';
import { normasEn } from '../../shared/norma/normas';
import { decimal } from '../../shared/nucleo/decimal';
import { deConalep, deUt } from '../addin/libro/captura/captura-por-poner';
import { crearHojas } from '../addin/libro/captura/hojas-en-libro';
import { renglonesDe } from '../addin/libro/reporte-en-el-libro';
import { funcionesEnExcel } from './funciones-en-node';
import { abrirExcel } from './office-en-node';

/* The check that the add-in writes beside the official figures, as the bench calculates it. */

let excel: Awaited<ReturnType<typeof funcionesEnExcel>>;
beforeAll(async () => {
  excel = await funcionesEnExcel();
});

const normas = normasEn('2026-12-11');
const TABLA = 'siseac_calificaciones_1';

/** What each row's check says once the functions have answered, as `hasta` wants it. */
function calculado(libro: LibroDeExcel) {
  const calculo: Calculo = new Calculo(
    libro,
    new Llamadas(excel.invocaciones, excel.metadatos, () => calculo.pedir()),
    () => alCalcular(),
  );
  let alCalcular = (): void => undefined;
  const dicen = () => renglonesDe(libro, TABLA).map((fila) => fila['Comprobación']);
  /** The formulas that the bench does not calculate. */
  const sinCalcular = () =>
    libro.hojas.flatMap((hoja) => {
      const notas: string[] = [];
      hoja.exceljs.eachRow((fila) =>
        fila.eachCell((celda) => {
          const margen = calculo.enCelda(hoja, Number(celda.row), Number(celda.col));
          if (margen?.nota === NO_SE_CALCULA) notas.push(celda.formula);
        }),
      );
      return notas;
    });
  const hasta = (cumple: (dicen: unknown[]) => boolean): Promise<void> =>
    new Promise((resolver) => {
      alCalcular = () => {
        if (cumple(dicen())) resolver();
      };
      calculo.pedir();
    });
  return { hasta, dicen, sinCalcular };
}

/** Another value where the first row of a table has its own. */
function alterar(libro: LibroDeExcel, nombre: string, titulo: string, valor: number | string): void {
  const { hoja, fila, columna } = primeraDe(libro, nombre, titulo);
  hoja.exceljs.getCell(fila, columna).value = valor;
}

/** Where the first row of a table has a value. */
function primeraDe(libro: LibroDeExcel, nombre: string, titulo: string) {
  const tabla = libro.buscarTabla(nombre);
  if (!tabla) throw new Error('there is no such table');
  const { fila1, columna1 } = tabla.area;
  const lugar = Object.keys(renglonesDe(libro, nombre)[0] ?? {}).indexOf(titulo);
  return { hoja: tabla.hoja, fila: fila1 + 1, columna: columna1 + lugar };
}

interface Caso {
  readonly que: string;
  readonly cifra: string;
  readonly capturada: string;
  readonly hacer: () => Promise<Parameters<typeof crearHojas>[0]>;
  readonly corte: NumeroCorte;
}

const CASOS: readonly Caso[] = [
  {
    ...{ que: 'CONALEP, corte 1', cifra: 'Registrado', capturada: 'R.A. 1.1', corte: 1 },
    hacer: () => Promise.resolve(deConalep()),
  },
  {
    ...{ que: 'CONALEP, corte 2', cifra: 'Logrado', capturada: 'R.A. 1.1', corte: 2 },
    hacer: () => Promise.resolve(deConalep()),
  },
  {
    ...{ que: 'UT', cifra: 'U1 puntaje', capturada: 'U1-S1', corte: 1 },
    hacer: () => deUt('ut-no-integradora'),
  },
  {
    ...{ que: 'UT integradora', cifra: 'U1 puntaje', capturada: 'U1-S1', corte: 1 },
    hacer: () => deUt('ut-integradora'),
  },
];

/** A workbook with the sheets of a captura, its official figures and their check. */
async function calificado({ hacer, corte }: Pick<Caso, 'hacer' | 'corte'>): Promise<LibroDeExcel> {
  const { libro } = abrirExcel();
  const captura = await hacer();
  const dia = { fechaReferencia: '2026-12-11', diasInhabiles: [] };
  const calificada = calificarCaptura(captura.celdas, {
    ...{ normas, corte, minimoAprobatorio: decimal('70'), dia },
  });
  if (!calificada) throw new Error('not graded');
  await crearHojas(captura);
  expect(await ponerCalificaciones(1, calificada, { corte, normas })).toMatchObject({ ok: true });
  return libro;
}

const coincide = (uno: unknown): boolean => uno === 'Coincide';

describe.each(CASOS)('$que', (caso) => {
  test('every formula is calculated, agrees with the official figures, and tells when not', async () => {
    const libro = await calificado(caso);
    const { hasta, dicen, sinCalcular } = calculado(libro);
    await hasta((varios) => sinCalcular().length > 0 || varios.every(coincide));
    expect(sinCalcular()).toEqual([]);

    alterar(libro, TABLA, caso.cifra, 1.5);
    await hasta(([primera]) => primera === 'Revisar');
    expect(dicen().slice(1).every(coincide)).toBe(true);
  });

  test('a score that cannot be read leaves its own row alone unchecked', async () => {
    const libro = await calificado(caso);
    const { hasta, dicen } = calculado(libro);
    await hasta((varios) => varios.every(coincide));

    alterar(libro, 'siseac_captura_1', caso.capturada, 'ocho');
    await hasta(([primera]) => primera === 'Sin comprobar');
    expect(dicen().slice(1).every(coincide)).toBe(true);
  });

  test('no row is checked while something typed below takes the place of the answers', async () => {
    const libro = await calificado(caso);
    const { hasta, dicen } = calculado(libro);
    await hasta((varios) => varios.every(coincide));

    const { hoja, fila, columna } = primeraDe(libro, TABLA, 'Comprobación');
    hoja.exceljs.getCell(fila + 1, columna + 2).value = 'nota';
    await hasta(([primera]) => primera !== 'Coincide');
    expect([...new Set(dicen())]).toEqual(['Sin comprobar']);
  });
});

test('a figure that differs is told, though another of its row cannot be checked', async () => {
  const libro = await calificado({ hacer: () => deUt('ut-no-integradora'), corte: 1 });
  const { hasta } = calculado(libro);
  await hasta((varios) => varios.every(coincide));
  alterar(libro, 'siseac_captura_1', 'U1-S1', 'ocho');
  await hasta(([primera]) => primera === 'Sin comprobar');
  alterar(libro, TABLA, 'U2 puntaje', 1.5);
  await hasta(([primera]) => primera === 'Revisar');
});
