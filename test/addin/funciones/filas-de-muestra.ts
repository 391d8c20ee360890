import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type CellValue, Workbook, type Worksheet } from 'exceljs';
import { Reporte } from '../../../shared/modelo/reporte';
import { SAE } from '../../archivos-de-muestra';

const ESPERADO = path.join(__dirname, '../../esperado');

/** What the sheets say of one alumno in one módulo, cell by cell, as a formula beside them would receive it. */
export interface FilaDeMuestra {
  readonly pesos: CellValue[];
  readonly cortes: CellValue[];
  readonly logros: CellValue[];
  readonly asistencias: CellValue;
  readonly sesiones: CellValue;
}

/** One alumno in one módulo, whatever file they come from. */
export const claveDe = (matricula: string, grupo: string, modulo: string): string =>
  [matricula, grupo, modulo].join(' ');

/** The rows of a folder of books, one for each grupo-módulo: cortes in row 6, weights in 7, headings in 8. */
export async function filasDeLibros(carpeta: string): Promise<Map<string, FilaDeMuestra>> {
  const filas = new Map<string, FilaDeMuestra>();
  for (const archivo of readdirSync(path.join(SAE, carpeta))) {
    const [grupo = '', modulo = ''] = path.basename(archivo, '.xlsx').split('_');
    const hoja = await primeraHoja(path.join(carpeta, archivo));
    const titulos = celdasDe(hoja, 8);
    const columnas = titulos.flatMap((titulo, i) => (texto(titulo).startsWith('R.A.') ? [i] : []));
    const en = (fila: CellValue[]) => columnas.map((columna) => fila[columna] ?? null);
    for (let n = 9; n <= hoja.rowCount; n += 1) {
      const celdas = celdasDe(hoja, n);
      filas.set(claveDe(texto(celdas[1]), grupo, modulo), {
        pesos: en(celdasDe(hoja, 7)),
        cortes: en(celdasDe(hoja, 6)),
        logros: en(celdas),
        asistencias: celdas[titulos.indexOf('asistencias')] ?? null,
        sesiones: celdas[titulos.indexOf('sesiones')] ?? null,
      });
    }
  }
  return filas;
}

/** The rows of the long book: headings in row 5, a row for each R.A. */
export async function filasDeSabanaLarga(archivo: string): Promise<Map<string, FilaDeMuestra>> {
  const filas = new Map<string, FilaDeMuestra>();
  const hoja = await primeraHoja(archivo);
  for (let n = 6; n <= hoja.rowCount; n += 1) {
    const [, matricula, , grupo, modulo, , , peso, corte, logro, asistencias, sesiones] = celdasDe(hoja, n);
    const clave = claveDe(texto(matricula), texto(grupo), texto(modulo));
    const { pesos, cortes, logros } = filas.get(clave) ?? { pesos: [], cortes: [], logros: [] };
    filas.set(clave, {
      pesos: [...pesos, peso ?? null],
      cortes: [...cortes, corte ?? null],
      logros: [...logros, logro ?? null],
      asistencias: asistencias ?? null,
      sesiones: sesiones ?? null,
    });
  }
  return filas;
}

/** The expected report of a plantel at a corte, without the names that it does not carry. */
export function filasEsperadas(archivo: string) {
  const { corte, alumnosModulos } = Esperado.parse(
    JSON.parse(readFileSync(path.join(ESPERADO, archivo), 'utf8')),
  );
  return { corte, alumnosModulos };
}

const Esperado = Reporte.pick({ corte: true })
  .loose()
  .extend({
    alumnosModulos: Reporte.shape.alumnosModulos.element
      .pick({ matricula: true, grupo: true, modulo: true, banderas: true, semaforo: true })
      .loose()
      .array(),
  });

async function primeraHoja(archivo: string): Promise<Worksheet> {
  const libro = new Workbook();
  await libro.xlsx.readFile(path.join(SAE, archivo));
  const [hoja] = libro.worksheets;
  if (!hoja) throw new Error(`${archivo} has no sheet`);
  return hoja;
}

const texto = (celda: CellValue | undefined): string => (typeof celda === 'string' ? celda : '');

/** The cells of a row, the first at 1. */
function celdasDe(hoja: Worksheet, fila: number): CellValue[] {
  const { values } = hoja.getRow(fila);
  return Array.isArray(values) ? values : [];
}
