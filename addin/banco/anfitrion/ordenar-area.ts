import { ancho } from './area';
import { formulaDe, valorDe, type ValorDeCelda } from './celda';
import { argumentoInvalido } from './error-de-excel';
import { type Celdas } from './celdas-de-hoja';
import { type LibroDeExcel } from './libro-de-excel';
import { exigirDesbloqueadas, exigirPermiso } from './proteccion-de-hoja';
import { deR1C1, enR1C1 } from './referencia-r1c1';
import { escribirCelda } from './celda';

export interface Criterio {
  /** Column of the area, from 0. */
  readonly lugar: number;
  readonly ascendente: boolean;
}

/** Sorts rows as Excel does: numbers, then texts without case, then logicals, blanks last whichever the order. */
export function ordenarArea(
  libro: LibroDeExcel,
  { hoja, area }: Celdas,
  criterios: readonly Criterio[],
): void {
  exigirPermiso(hoja, 'allowSort');
  exigirDesbloqueadas(hoja, area);
  const columnas = Array.from({ length: ancho(area) }, (_uno, i) => area.columna1 + i);
  if (criterios.some(({ lugar }) => columnas[lugar] === undefined))
    throw argumentoInvalido('columna por ordenar');
  const filas = [];
  for (let fila = area.fila1; fila <= area.fila2; fila += 1) {
    filas.push(
      columnas.map((columna) => {
        const celda = hoja.exceljs.getCell(fila, columna);
        return {
          formula: celda.formula ? enR1C1(formulaDe(celda), celda) : null,
          value: celda.value,
          style: celda.style,
          valor: valorDe(celda),
        };
      }),
    );
  }
  const ordenadas = filas.toSorted((una, otra) => {
    for (const { lugar, ascendente } of criterios) {
      const orden = comparar(una[lugar]?.valor ?? '', otra[lugar]?.valor ?? '', ascendente);
      if (orden !== 0) return orden;
    }
    return 0;
  });
  for (const [i, fila] of ordenadas.entries()) {
    for (const [j, columna] of columnas.entries()) {
      const celda = hoja.exceljs.getCell(area.fila1 + i, columna);
      const origen = fila[j];
      celda.value = origen?.value ?? null;
      celda.style = origen?.style ?? {};
      if (typeof origen?.formula === 'string') {
        const resultado = origen.valor;
        escribirCelda(celda, deR1C1(origen.formula, celda));
        if (celda.formula) celda.value = { formula: celda.formula, result: resultado, date1904: false };
      }
    }
  }
  libro.sucesos.avisar({ que: 'cambio', tipo: 'RangeEdited', hoja, area: { ...area } });
}

const RANGO = { number: 0, string: 1, boolean: 2 } as const;
const clase = (valor: ValorDeCelda): number =>
  typeof valor === 'number' ? RANGO.number : typeof valor === 'string' ? RANGO.string : RANGO.boolean;

function comparar(una: ValorDeCelda, otra: ValorDeCelda, ascendente: boolean): number {
  if (una === '' || otra === '') return Number(una === '') - Number(otra === '');
  const orden =
    clase(una) - clase(otra) ||
    (typeof una === 'string'
      ? una.localeCompare(String(otra), 'es', { sensitivity: 'accent' })
      : Number(una) - Number(otra));
  return ascendente ? orden : -orden;
}
