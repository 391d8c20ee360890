import Excel, { type CellValue, type Workbook, type Worksheet } from 'exceljs';

export type Valor = string | number | null;
export type Renglon = readonly Valor[];

/** Opens a written workbook again, with the reader that holds it whole. */
export async function abrir(bytes: Uint8Array): Promise<Workbook> {
  const libro = new Excel.Workbook();
  const buffer = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(buffer).set(bytes);
  await libro.xlsx.load(buffer);
  return libro;
}

export function hojaDe(libro: Workbook, nombre: string): Worksheet {
  const hoja = libro.getWorksheet(nombre);
  if (!hoja) throw new Error(`the workbook has no sheet ${nombre}`);
  return hoja;
}

/** The values of a sheet, row 1 first, columns from A. */
export function renglonesDe(hoja: Worksheet): Renglon[] {
  const renglones: Renglon[] = [];
  hoja.eachRow({ includeEmpty: true }, (fila) => {
    const valores: Valor[] = [];
    fila.eachCell({ includeEmpty: true }, ({ value }) => valores.push(valorDe(value)));
    renglones.push(valores);
  });
  return renglones;
}

function valorDe(valor: CellValue): Valor {
  if (valor === null || valor === undefined) return null;
  if (typeof valor === 'string' || typeof valor === 'number') return valor;
  if (valor instanceof Date) return valor.toISOString().slice(0, 10);
  if (typeof valor === 'object' && 'richText' in valor)
    return valor.richText.map(({ text }) => text).join('');
  throw new Error(`a cell holds more than a value: ${JSON.stringify(valor)}`);
}

/** A row of a table by "band/title" of its columns. */
export type Registro = (columna: string) => Valor;

/** The table whose titles are in row `titulos` (from 0) and whose bands are in the row above; it ends at a blank row. */
export function tablaEn(renglones: readonly Renglon[], titulos: number): Registro[] {
  const bandas = renglones[titulos - 1] ?? [];
  let banda: Valor = null;
  const columnas = new Map<string, number>();
  for (const [i, titulo] of (renglones[titulos] ?? []).entries()) {
    banda = bandas[i] ?? banda;
    if (titulo !== null) columnas.set(`${banda ?? ''}/${titulo}`, i);
  }
  const fin = renglones.findIndex((renglon, i) => i > titulos && renglon.every((valor) => valor === null));
  return renglones.slice(titulos + 1, fin === -1 ? renglones.length : fin).map((renglon) => (columna) => {
    const posicion = columnas.get(columna);
    if (posicion === undefined)
      throw new Error(`the table has no column ${columna}: ${[...columnas.keys()].join(', ')}`);
    return renglon[posicion] ?? null;
  });
}
