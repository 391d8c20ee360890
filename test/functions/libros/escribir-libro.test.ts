import { posix } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { escribirReporte } from '../../../functions/libros/escribir-reporte';
import { reporteDeCorte } from '../../../shared/reporte/reporte-de-corte';
import { MUESTRAS } from '../../muestra';
import { alumno, CONTEXTO, grupoModulo, sabana } from '../../sabana-de-prueba';
import { arbolXml, type Elemento, elementos } from './escrito/arbol-xml';
import { abrir, hojaDe, renglonesDe, tablaEn } from './escrito/libro-leido';
import { partesDelPaquete } from './escrito/partes-del-paquete';
import { EDICION, publicado } from './escrito/reporte-publicado';

/** Order of what a sheet holds (ECMA-376, CT_Worksheet): out of it, Excel repairs the file. */
const ORDEN_DE_HOJA = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
];
const ORDEN_DE_PROPIEDADES = ['tabColor', 'outlinePr', 'pageSetUpPr'];

describe('the package of a workbook', () => {
  let partes: ReadonlyMap<string, string>;
  let arboles: ReadonlyMap<string, Elemento>;
  const hojas = () =>
    [...arboles].filter(([ruta]) => ruta.startsWith('xl/worksheets/')).map(([, arbol]) => arbol);
  const arbol = (ruta: string): Elemento => {
    const encontrado = arboles.get(ruta);
    if (!encontrado) throw new Error(`no part ${ruta}`);
    return encontrado;
  };

  beforeAll(async () => {
    const [muestra] = MUESTRAS;
    if (!muestra) throw new Error('there are no samples');
    partes = partesDelPaquete(await escribirReporte(await publicado(muestra)));
    arboles = new Map([...partes].map(([ruta, xml]) => [ruta, arbolXml(xml)]));
  });

  test('names the type of every part', () => {
    const tipos = arbol('[Content_Types].xml').hijos;
    const valor = (clave: string) => tipos.map(({ atributos }) => atributos.get(clave));
    const extensiones = new Set(valor('Extension'));
    const nombradas = new Set(valor('PartName'));
    for (const ruta of partes.keys()) {
      if (ruta === '[Content_Types].xml') continue;
      expect(nombradas.has(`/${ruta}`) || extensiones.has(ruta.split('.').at(-1))).toBe(true);
    }
    for (const nombrada of nombradas) if (nombrada) expect(partes.has(nombrada.slice(1))).toBe(true);
  });

  test('relates parts that are there, and nothing outside', () => {
    const relaciones = [...arboles].filter(([ruta]) => ruta.endsWith('.rels'));
    expect(relaciones.length).toBeGreaterThan(1);
    for (const [ruta, { hijos }] of relaciones) {
      const base = posix.dirname(posix.dirname(ruta));
      for (const { atributos } of hijos) {
        expect(atributos.get('TargetMode')).toBeUndefined();
        expect(partes.has(posix.join(base, atributos.get('Target') ?? ''))).toBe(true);
      }
    }
  });

  test('holds no formula, link, macro or drawing', () => {
    expect([...partes.keys()].filter((ruta) => /external|vba|drawing|media|embed/i.test(ruta))).toEqual([]);
    for (const hoja of hojas()) {
      expect([...elementos(hoja, 'f')]).toEqual([]);
      expect([...elementos(hoja, 'hyperlink')]).toEqual([]);
    }
  });

  test('keeps the order of the schema, without the parts that exceljs streams wrong', () => {
    expect(hojas()).toHaveLength(6);
    for (const hoja of hojas()) {
      expect(estaEnOrden(hoja, ORDEN_DE_HOJA)).toBe(true);
      const [propiedades] = [...elementos(hoja, 'sheetPr')];
      expect(propiedades && estaEnOrden(propiedades, ORDEN_DE_PROPIEDADES)).toBe(true);
      for (const nombre of ['outlinePr', 'dataBar', 'extLst'])
        expect([...elementos(hoja, nombre)]).toEqual([]);
    }
  });

  test('points to styles that exist', () => {
    const [formatos] = [...elementos(arbol('xl/styles.xml'), 'cellXfs')];
    const [condicionales] = [...elementos(arbol('xl/styles.xml'), 'dxfs')];
    for (const hoja of hojas()) {
      for (const { atributos } of elementos(hoja, 'c')) {
        expect(Number(atributos.get('s'))).toBeLessThan(formatos?.hijos.length ?? 0);
      }
      for (const { atributos } of elementos(hoja, 'cfRule')) {
        expect(Number(atributos.get('dxfId'))).toBeLessThan(condicionales?.hijos.length ?? 0);
      }
    }
  });

  test('gives each sheet a print area and its repeated rows', () => {
    const nombres = [...elementos(arbol('xl/workbook.xml'), 'definedName')].map(({ atributos }) =>
      [atributos.get('name'), atributos.get('localSheetId')].join(' '),
    );
    const porHoja = (nombre: string) => [0, 1, 2, 3, 4, 5].map((hoja) => `${nombre} ${hoja}`);
    expect(new Set(nombres)).toEqual(
      new Set([...porHoja('_xlnm.Print_Area'), ...porHoja('_xlnm.Print_Titles')]),
    );
  });
});

function estaEnOrden({ hijos }: Elemento, orden: readonly string[]): boolean {
  const lugares = hijos.map(({ nombre }) => orden.indexOf(nombre));
  return lugares.every((lugar, i) => lugar >= 0 && lugar >= (lugares[i - 1] ?? 0));
}

describe('texts as somebody captured them', () => {
  test.each([
    { caso: 'a formula', nombre: '=HYPERLINK("http://x","ver")' },
    { caso: 'a sum', nombre: '+1+1' },
    { caso: 'a difference', nombre: '-2+3' },
    { caso: 'an at sign', nombre: '@SUM(A1)' },
    { caso: 'a tab', nombre: '\t=1+1' },
    { caso: 'markup', nombre: '<b> & "\'' },
    { caso: 'a name of the prototype', nombre: '__proto__' },
    { caso: 'spaces around', nombre: '  ANA  ' },
  ])('$caso stays a text', async ({ nombre }) => {
    const bytes = await escribirReporte(conNombre(nombre));
    const [fila] = tablaEn(renglonesDe(hojaDe(await abrir(bytes), 'Alumnos')), 4);
    expect(fila?.('Alumno/Nombre')).toBe(nombre);
    const celda = hojaDe(await abrir(bytes), 'Alumnos').getCell('B6');
    expect([celda.formula, celda.numFmt]).toEqual([undefined, '@']);
  });

  test('what XML cannot carry is left out, and the rest stays', async () => {
    const bytes = await escribirReporte(conNombre('AN\u0000A\u000B LUZ'));
    for (const xml of partesDelPaquete(bytes).values()) expect(() => arbolXml(xml)).not.toThrow();
    const [fila] = tablaEn(renglonesDe(hojaDe(await abrir(bytes), 'Alumnos')), 4);
    expect(fila?.('Alumno/Nombre')).toBe('ANA LUZ');
  });

  test.each([
    { largo: 32_767, escrito: 32_767, final: 'X' },
    { largo: 32_768, escrito: 32_767, final: '…' },
  ])('a text of $largo is cut only past what a cell holds', async ({ largo, escrito, final }) => {
    const libro = await abrir(await escribirReporte(conNombre('X'.repeat(largo))));
    const [fila] = tablaEn(renglonesDe(hojaDe(libro, 'Alumnos')), 4);
    const nombre = String(fila?.('Alumno/Nombre'));
    expect([nombre.length, nombre.at(-1)]).toEqual([escrito, final]);
  });
});

test('docentes are in the order of Spanish, where the report has that of codes', async () => {
  const gruposModulo = ['TORRES LUZ', 'TÉLLEZ ANA', 'TOVAR EVA'].map((docente, lugar) =>
    grupoModulo({
      ...{ docentes: [docente], modulo: `PEMA-0${lugar}` },
      alumnos: [alumno({ logros: [null, null, null] })],
    }),
  );
  const reporte = { ...reporteDeCorte(sabana({ gruposModulo }), CONTEXTO), edicion: EDICION };
  const libro = await abrir(await escribirReporte(reporte));
  const enLaHoja = (nombre: string) =>
    tablaEn(renglonesDe(hojaDe(libro, nombre)), 4).map((fila) => fila('Docente/Docente'));
  const enOrden = ['TÉLLEZ ANA', 'TORRES LUZ', 'TOVAR EVA'];
  expect(reporte.porDocente.map(({ docente }) => docente)).not.toEqual(enOrden);
  expect(enLaHoja('Docentes')).toEqual(enOrden);
  expect([...new Set(enLaHoja('Registro pendiente'))]).toEqual(enOrden);
});

const conNombre = (nombre: string) => ({
  ...reporteDeCorte(sabana({ gruposModulo: [grupoModulo({ alumnos: [alumno({ nombre })] })] }), CONTEXTO),
  edicion: EDICION,
});

describe('a report with nothing to tell', () => {
  test('says so on each sheet', async () => {
    const vacio = { ...reporteDeCorte(sabana({ gruposModulo: [] }), CONTEXTO), edicion: EDICION };
    const libro = await abrir(await escribirReporte(vacio));
    const ultimas = ['Alumnos', 'Módulos', 'Docentes', 'Riesgo', 'Registro pendiente'].map(
      (nombre) => renglonesDe(hojaDe(libro, nombre)).at(-1)?.[0],
    );
    expect(ultimas).toEqual([
      'Este corte no tiene alumnos: revise la sábana con la que se publicó.',
      'Este corte no tiene módulos: revise la sábana con la que se publicó.',
      'La sábana de este corte no nombra docentes.',
      'No hay banderas en este corte.',
      'No hay registro pendiente: todos los R.A. que vencen en este corte están capturados.',
    ]);
  });

  test('doubles the ampersand of a plantel in the margins of the page', async () => {
    const reporte = { ...conNombre('ANA'), edicion: { ...EDICION, nombrePlantel: 'Artes & Oficios' } };
    const libro = await abrir(await escribirReporte(reporte));
    expect(hojaDe(libro, 'Alumnos').headerFooter.oddHeader).toContain('&LPlantel 252 Artes && Oficios&C');
  });
});
