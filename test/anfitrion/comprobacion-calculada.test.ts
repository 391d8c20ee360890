import { beforeAll, expect, test } from '@jest/globals';
import { Calculo, NO_SE_CALCULA } from '../../addin/banco/calculo/calculo';
import { Llamadas } from '../../addin/banco/calculo/llamadas';
import { ponerCalificaciones } from '../../addin/libro/captura/calificaciones-del-libro';
import { type LibroDeExcel } from '../../addin/banco/anfitrion/libro-de-excel';
import { calificarCaptura } from '../../shared/calificacion/calificar-captura';
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

/** Another figure where the first row has its official one. */
function alterar(libro: LibroDeExcel, titulo: string): void {
  const tabla = libro.buscarTabla(TABLA);
  if (!tabla) throw new Error('there is no table of grades');
  const { fila1, columna1 } = tabla.area;
  const lugar = Object.keys(renglonesDe(libro, TABLA)[0] ?? {}).indexOf(titulo);
  tabla.hoja.exceljs.getCell(fila1 + 1, columna1 + lugar).value = 1.5;
}

test.each([
  {
    que: 'CONALEP, corte 1',
    cifra: 'Registrado',
    hacer: () => Promise.resolve(deConalep()),
    corte: 1 as const,
  },
  { que: 'CONALEP, corte 2', cifra: 'Logrado', hacer: () => Promise.resolve(deConalep()), corte: 2 as const },
  { que: 'UT', cifra: 'U1 puntaje', hacer: () => deUt('ut-no-integradora'), corte: 1 as const },
  { que: 'UT integradora', cifra: 'U1 puntaje', hacer: () => deUt('ut-integradora'), corte: 1 as const },
])(
  '$que: every formula is calculated, agrees with the official figures, and tells when not',
  async (caso) => {
    const { libro } = abrirExcel();
    const captura = await caso.hacer();
    const dia = { fechaReferencia: '2026-12-11', diasInhabiles: [] };
    const calificada = calificarCaptura(captura.celdas, {
      ...{ normas, corte: caso.corte, minimoAprobatorio: decimal('70'), dia },
    });
    if (!calificada) throw new Error('not graded');
    await crearHojas(captura);
    expect(await ponerCalificaciones(1, calificada, { corte: caso.corte, normas })).toMatchObject({
      ok: true,
    });

    const { hasta, dicen, sinCalcular } = calculado(libro);
    await hasta((varios) => sinCalcular().length > 0 || varios.every((uno) => uno === 'Coincide'));
    expect(sinCalcular()).toEqual([]);

    alterar(libro, caso.cifra);
    await hasta(([primera]) => primera === 'Revisar');
    expect(
      dicen()
        .slice(1)
        .every((uno) => uno === 'Coincide'),
    ).toBe(true);
  },
);
