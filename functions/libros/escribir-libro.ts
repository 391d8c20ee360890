import { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import Excel, { type CellValue, type Row } from 'exceljs';
import { reglasDe } from './escribir-colores';
import { referencia } from './escribir-referencia';
import { ESTILOS } from './reporte/estilos';
import { type Celda, type Fila, type Hoja } from './reporte/hoja';

export interface Propiedades {
  readonly titulo: string;
  readonly creado: Date;
}

/** Rows written between two pauses, in which what is written gets compressed instead of piling up. */
const FILAS_POR_PAUSA = 256;
/** Longest text a cell may hold; a longer one makes Excel repair the file. */
const LARGO_MAXIMO = 32_767;
/** Letter; exceljs writes it and does not name it. */
const CARTA = { paperSize: 1 };
/** exceljs folds the columns whose outline level reaches the sheet's: ours, of level 1, stay open. */
const NIVEL_SIN_PLEGAR = 2;
const MARGENES = { left: 0.4, right: 0.4, top: 0.7, bottom: 0.6, header: 0.3, footer: 0.3 };

/**
 * Writes a workbook of values, row by row. Of exceljs's stream it leaves out what makes Excel repair the file: data
 * bars (their extension is written without its id) and outline properties (after the page's, against the schema).
 */
export async function escribirLibro(
  hojas: readonly Hoja[],
  { titulo, creado }: Propiedades,
): Promise<Uint8Array> {
  const salida = new Memoria();
  const libro = new Excel.stream.xlsx.WorkbookWriter({
    stream: salida,
    useStyles: true,
    // Shared, every rich text would be the first one: they are told apart by name, and are all "[object Object]".
    useSharedStrings: false,
  });
  libro.creator = 'SISEAC';
  libro.lastModifiedBy = 'SISEAC';
  libro.title = titulo;
  libro.created = creado;
  libro.modified = creado;
  for (const hoja of hojas) await escribirHoja(libro, hoja);
  await libro.commit();
  return salida.contenido();
}

async function escribirHoja(libro: Excel.stream.xlsx.WorkbookWriter, hoja: Hoja): Promise<void> {
  const { filas: ySplit, columnas: xSplit } = hoja.inmovilizadas;
  const { area, titulos, saltos = [], encabezado, pie } = hoja.impresion;
  const destino = libro.addWorksheet(hoja.nombre, {
    properties: { tabColor: { argb: `FF${hoja.color}` }, outlineLevelCol: NIVEL_SIN_PLEGAR },
    views: [{ state: 'frozen', xSplit, ySplit, showGridLines: false }],
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: MARGENES,
      printArea: referencia(area, '$'),
      printTitlesRow: titulos.join(':'),
    },
    headerFooter: { oddHeader: encabezado, oddFooter: pie },
  });
  Object.assign(destino.pageSetup, CARTA);
  destino.columns = hoja.columnas.map(({ ancho, detalle }) => ({
    width: ancho,
    outlineLevel: detalle ? 1 : 0,
  }));
  let escritas = 0;
  for (const fila of hoja.filas) {
    escritas += 1;
    const renglon = destino.addRow([]);
    if (saltos.includes(escritas)) renglon.addPageBreak();
    escribirFila(renglon, fila);
    if (escritas % FILAS_POR_PAUSA === 0) await setImmediate();
  }
  destino.autoFilter = referencia(hoja.filtro);
  const reglas = hoja.condicionales.flatMap(reglasDe);
  for (const [i, [ref, regla]] of reglas.entries()) {
    destino.addConditionalFormatting({ ref, rules: [{ ...regla, priority: i + 1 }] });
  }
  destino.commit();
}

function escribirFila(destino: Row, { celdas, alto }: Fila): void {
  if (alto !== undefined) destino.height = alto;
  for (const [i, celda] of celdas.entries()) {
    const cell = destino.getCell(i + 1);
    cell.value = valorDe(celda);
    cell.style = ESTILOS[celda.estilo];
  }
  destino.commit();
}

function valorDe({ texto, numero, tramos }: Celda): CellValue {
  if (texto) return texto.length > LARGO_MAXIMO ? `${texto.slice(0, LARGO_MAXIMO - 1)}…` : texto;
  if (tramos && tramos.length > 0) {
    return {
      richText: tramos.map((tramo) => ({
        text: tramo.texto,
        font: { ...ESTILOS.barra.font, color: { argb: `FF${tramo.color}` } },
      })),
    };
  }
  return numero === undefined || numero === null ? null : Number(numero);
}

/** Where the compressed parts gather. */
class Memoria extends Writable {
  private readonly partes: Buffer[] = [];

  override _write(parte: Buffer, _codificacion: string, listo: () => void): void {
    this.partes.push(parte);
    listo();
  }

  contenido(): Uint8Array {
    return Buffer.concat(this.partes);
  }
}
