import { z } from 'zod';
import { leerArea } from './area';
import { deArchivo } from './formula-en-archivo';
import { sinPrefijos } from './funciones-con-prefijo';
import { type HojaDelLibro } from './hoja-del-libro';
import { type ContenidoDelLibro } from './contenido-del-libro';
import { recuperarTitulos } from './pagina-de-hoja';
import { type Permiso } from './permisos';
import { retirar } from './retirar';
import { agrupar, validacionDeArchivo } from './validacion-en-archivo';
import { ponerValidacion } from './validaciones-de-hoja';

const VISIBILIDAD = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

const PERMISO_DE: Readonly<Record<string, Permiso>> = {
  autoFilter: 'allowAutoFilter',
  deleteColumns: 'allowDeleteColumns',
  deleteRows: 'allowDeleteRows',
  formatCells: 'allowFormatCells',
  formatColumns: 'allowFormatColumns',
  formatRows: 'allowFormatRows',
  insertColumns: 'allowInsertColumns',
  insertHyperlinks: 'allowInsertHyperlinks',
  insertRows: 'allowInsertRows',
  pivotTables: 'allowPivotTables',
  sort: 'allowSort',
};

const OPERADOR: Readonly<Record<string, string>> = {
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

const Color = z.looseObject({ argb: z.string().nullish() }).nullish();
const Condicionales = z.array(
  z.object({
    ref: z.string(),
    rules: z.array(
      z.looseObject({
        type: z.string(),
        operator: z.string().optional(),
        formulae: z.array(z.coerce.string()).optional(),
        style: z
          .looseObject({
            fill: z.looseObject({ bgColor: Color, fgColor: Color }).nullish(),
            font: z.looseObject({ color: Color }).nullish(),
          })
          .nullish(),
      }),
    ),
  }),
);
const Tabla = z.looseObject({
  name: z.string(),
  displayName: z.string().optional(),
  tableRef: z.string(),
  totalsRow: z.boolean().optional(),
  style: z.looseObject({ theme: z.string().optional(), showRowStripes: z.boolean().optional() }).nullish(),
});
const Tablas = z.array(z.object({ table: Tabla }));
const Nombres = z.array(z.object({ name: z.string(), ranges: z.array(z.string()) }));

/** Takes from what exceljs has read all that the host keeps by itself, so that each thing is in one place only. */
export function recuperarLibro(libro: ContenidoDelLibro): void {
  for (const hoja of libro.hojas) {
    hoja.visibilidad = VISIBILIDAD[hoja.exceljs.state];
    recuperarValidaciones(hoja);
    recuperarCondicionales(libro, hoja);
    recuperarTablas(libro, hoja);
    recuperarTitulos(hoja);
    recuperarProteccion(hoja);
  }
  recuperarNombres(libro);
  for (const hoja of libro.hojas) recuperarFormulas(libro, hoja);
  const activa = libro.hojas[lugarDeLaActiva(libro.exceljs.views)];
  const visible = libro.hojas.find(({ visibilidad }) => visibilidad === 'Visible');
  const elegida = activa?.visibilidad === 'Visible' ? activa : visible;
  if (elegida) libro.seleccionar(elegida, leerArea('A1'));
}

/** A file that was not saved by Excel may have no view at all, against what its type says. */
const lugarDeLaActiva = (vistas: readonly { readonly activeTab?: number }[] | undefined): number =>
  vistas?.[0]?.activeTab ?? 0;

function recuperarProteccion(hoja: HojaDelLibro): void {
  const leida = z.looseObject({ sheet: z.boolean().optional() }).nullish();
  const proteccion = leida.parse(Reflect.get(hoja.exceljs, 'sheetProtection'));
  hoja.protegida = proteccion?.sheet === true;
  const permitidas = Object.entries(PERMISO_DE).filter(([nombre]) => proteccion?.[nombre] === true);
  hoja.permisos = new Set(permitidas.map(([, permiso]) => permiso));
}

function recuperarValidaciones(hoja: HojaDelLibro): void {
  const leidas: unknown = Reflect.get(hoja.exceljs, 'dataValidations');
  const { model } = z.looseObject({ model: z.record(z.string(), z.unknown()).default({}) }).parse(leidas);
  for (const { area, leida } of agrupar(model)) ponerValidacion(hoja, area, validacionDeArchivo(leida));
}

function recuperarCondicionales(libro: ContenidoDelLibro, hoja: HojaDelLibro): void {
  const leidos = Condicionales.safeParse(Reflect.get(hoja.exceljs, 'conditionalFormattings'));
  for (const { ref, rules } of leidos.data ?? []) {
    for (const { type, operator, formulae, style } of rules) {
      const conocido = OPERADOR[operator ?? ''];
      const propia = type === 'expression';
      if ((!propia && (type !== 'cellIs' || !conocido)) || ref.includes(' ')) continue;
      const color = (uno: z.infer<typeof Color>): string | null =>
        typeof uno?.argb === 'string' ? `#${uno.argb.slice(-6)}` : null;
      const area = leerArea(ref);
      hoja.areasVivas.add(area);
      hoja.condicionales.push({
        id: libro.nuevoId(),
        area,
        tipo: propia ? 'Custom' : 'CellValue',
        detiene: false,
        regla: propia
          ? { formula: formulaDe(formulae) }
          : { formula1: formulaDe(formulae), operator: conocido },
        relleno: color(style?.fill?.bgColor) ?? color(style?.fill?.fgColor),
        letra: color(style?.font?.color),
      });
    }
  }
}

const formulaDe = ([primera = '']: readonly string[] = []): string => `=${sinPrefijos(primera)}`;

function recuperarTablas(libro: ContenidoDelLibro, hoja: HojaDelLibro): void {
  for (const { table } of Tablas.parse(hoja.exceljs.getTables())) {
    const tabla = libro.agregarTabla(hoja, leerArea(table.tableRef));
    tabla.nombre = table.displayName ?? table.name;
    tabla.estilo = table.style?.theme ?? tabla.estilo;
    tabla.bandas = table.style?.showRowStripes ?? tabla.bandas;
    tabla.conTotales = table.totalsRow === true;
    hoja.exceljs.removeTable(table.name);
  }
}

function recuperarNombres(libro: ContenidoDelLibro): void {
  retirar(libro.nombres, () => true);
  for (const { name, ranges } of Nombres.parse(libro.exceljs.definedNames.model)) {
    const [, citada, suelta, area] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(ranges[0] ?? '') ?? [];
    const hoja = libro.buscarHoja(citada?.replaceAll("''", "'") ?? suelta);
    // Names of a print area or of a filter are of the file's own.
    if (hoja && area !== undefined && !name.startsWith('_')) libro.agregarNombre(name, hoja, leerArea(area));
  }
}

function recuperarFormulas(libro: ContenidoDelLibro, hoja: HojaDelLibro): void {
  hoja.exceljs.eachRow((fila) => {
    fila.eachCell((celda) => {
      if (!celda.formula) return;
      const formula = sinPrefijos(deArchivo(libro, hoja, celda));
      if (formula === celda.formula) return;
      celda.value = { formula, result: celda.result, date1904: false };
    });
  });
}
