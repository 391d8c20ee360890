import type ExcelJS from 'exceljs';
import { ancho, direccion, letras } from './area';
import { titulosDe } from './titulos-de-tabla';
import { enArchivo } from './formula-en-archivo';
import { conPrefijos } from './funciones-con-prefijo';
import { type FormatoCondicional, type HojaDelLibro } from './hoja-del-libro';
import { type ContenidoDelLibro } from './contenido-del-libro';
import { guardarTitulos } from './pagina-de-hoja';
import { ReglaCondicional, ReglaPropia } from './regla-condicional';
import { type TablaDelLibro } from './tabla-del-libro';
import { validacionEnArchivo } from './validacion-en-archivo';

const ESTADO = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/**
 * The workbook as an xlsx file: cells with the results they show, tables, names, validation, protection, formats and
 * what is hidden. Charts stay out of it: they are of the host's own model.
 */
export async function guardarLibro(libro: ContenidoDelLibro): Promise<Uint8Array> {
  const volver: (() => void)[] = [];
  for (const [i, hoja] of libro.hojas.entries()) {
    const { exceljs } = hoja;
    Reflect.set(exceljs, 'orderNo', i);
    exceljs.state = ESTADO[hoja.visibilidad];
    guardarTitulos(hoja);
    await guardarProteccion(hoja);
    exceljs.removeConditionalFormatting(undefined);
    for (const [orden, uno] of hoja.condicionales.entries()) {
      exceljs.addConditionalFormatting(condicionalEnArchivo(uno, orden + 1));
    }
    const validaciones: Record<string, unknown> = {};
    for (const { area, validacion } of hoja.validaciones) {
      validaciones[enHoja(area)] = validacionEnArchivo(validacion);
    }
    Reflect.set(exceljs, 'dataValidations', { model: validaciones });
    volver.push(formulasEnArchivo(libro, hoja));
  }
  for (const tabla of libro.tablas) volver.push(tablaEnArchivo(tabla));
  const nombres = libro.nombres.filter(({ hoja }) => libro.hojas.includes(hoja));
  libro.exceljs.definedNames.model = nombres.map(({ nombre, hoja, area }) => ({
    name: nombre,
    ranges: [enLibro(hoja, area)],
  }));
  libro.exceljs.views = [
    {
      x: 0,
      y: 0,
      width: 20_000,
      height: 12_000,
      firstSheet: 0,
      activeTab: libro.hojas.indexOf(libro.activa),
      visibility: 'visible',
    },
  ];
  try {
    return new Uint8Array(await libro.exceljs.xlsx.writeBuffer());
  } finally {
    for (const una of volver.toReversed()) una();
  }
}

const enHoja = (area: Parameters<typeof direccion>[1]): string => direccion('', area).split('!').at(-1) ?? '';

/** "'Hoja1'!$A$1:$B$2". */
const enLibro = ({ exceljs }: HojaDelLibro, area: TablaDelLibro['area']): string =>
  `'${exceljs.name.replaceAll("'", "''")}'!$${letras(area.columna1)}$${area.fila1}:$${letras(area.columna2)}$${area.fila2}`;

async function guardarProteccion({ exceljs, protegida, permisos }: HojaDelLibro): Promise<void> {
  if (!protegida) {
    exceljs.unprotect();
    return;
  }
  await exceljs.protect('', {
    autoFilter: permisos.has('allowAutoFilter'),
    deleteColumns: permisos.has('allowDeleteColumns'),
    deleteRows: permisos.has('allowDeleteRows'),
    formatCells: permisos.has('allowFormatCells'),
    formatColumns: permisos.has('allowFormatColumns'),
    formatRows: permisos.has('allowFormatRows'),
    insertColumns: permisos.has('allowInsertColumns'),
    insertHyperlinks: permisos.has('allowInsertHyperlinks'),
    insertRows: permisos.has('allowInsertRows'),
    pivotTables: permisos.has('allowPivotTables'),
    sort: permisos.has('allowSort'),
    objects: permisos.has('allowEditObjects'),
    scenarios: permisos.has('allowEditScenarios'),
  });
}

const OPERADOR = {
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
} as const;

function condicionalEnArchivo(
  uno: FormatoCondicional,
  priority: number,
): ExcelJS.ConditionalFormattingOptions {
  const style: Partial<ExcelJS.Style> = {
    ...(uno.relleno !== null && {
      fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: `FF${uno.relleno.slice(1)}` } },
    }),
    ...(uno.letra !== null && { font: { color: { argb: `FF${uno.letra.slice(1)}` } } }),
  };
  const rule = { ...condicionEnArchivo(uno.regla), style, priority };
  // The library's types know fewer operators than the format and its own writer.
  const rules: ExcelJS.ConditionalFormattingRule[] = [];
  Reflect.set(rules, 0, rule);
  return { ref: enHoja(uno.area), rules };
}

function condicionEnArchivo(regla: unknown): object {
  const propia = ReglaPropia.safeParse(regla);
  if (propia.success) return { type: 'expression', formulae: [conPrefijos(propia.data.formula.slice(1))] };
  const { formula1, operator } = ReglaCondicional.parse(regla);
  return { type: 'cellIs', operator: OPERADOR[operator], formulae: [conPrefijos(formula1.slice(1))] };
}

/** Formulas have another spelling in a file. Answers with what undoes the change. */
function formulasEnArchivo(libro: ContenidoDelLibro, hoja: HojaDelLibro): () => void {
  const antes: { celda: ExcelJS.Cell; value: ExcelJS.CellValue }[] = [];
  hoja.exceljs.eachRow((fila) => {
    fila.eachCell((celda) => {
      const { formula, value, result } = celda;
      if (!formula) return;
      const traducida = conPrefijos(enArchivo(libro, hoja, celda));
      if (traducida === formula) return;
      antes.push({ celda, value });
      celda.value = { formula: traducida, result, date1904: false };
    });
  });
  return () => {
    for (const { celda, value } of antes) celda.value = value;
  };
}

/** The library writes a table over its cells: they are put back as they were. */
function tablaEnArchivo(tabla: TablaDelLibro): () => void {
  const { hoja, area, nombre, conTotales, estilo, bandas } = tabla;
  const { exceljs } = hoja;
  const filas: ExcelJS.CellValue[][] = [];
  for (let fila = area.fila1; fila <= area.fila2; fila += 1) {
    filas.push(
      Array.from({ length: ancho(area) }, (_uno, i) => exceljs.getCell(fila, area.columna1 + i).value),
    );
  }
  exceljs.addTable({
    name: nombre,
    displayName: nombre,
    ref: `${letras(area.columna1)}${area.fila1}`,
    headerRow: true,
    totalsRow: conTotales,
    style: { ...(esEstilo(estilo) && { theme: estilo }), showRowStripes: bandas },
    columns: titulosDe(tabla).map((name) => ({ name, filterButton: true })),
    rows: filas.slice(1, conTotales ? -1 : undefined),
  });
  const reponer = (): void => {
    for (const [i, fila] of filas.entries()) {
      for (const [j, valor] of fila.entries())
        exceljs.getCell(area.fila1 + i, area.columna1 + j).value = valor;
    }
  };
  reponer();
  return () => exceljs.removeTable(nombre);
}

type Estilo = NonNullable<ExcelJS.TableStyleProperties['theme']>;
const esEstilo = (nombre: string): nombre is Estilo => /^TableStyle(Light|Medium|Dark)\d{1,2}$/.test(nombre);
