import type ExcelJS from 'exceljs';
import { z } from 'zod';
import {
  type Area,
  alto,
  ancho,
  areaValida,
  COLUMNAS,
  direccion,
  enComun,
  esColumnaEntera,
  esFilaEntera,
  FILAS,
  seCruzan,
  union,
} from '../area';
import { formatoDe, formulaDe, tipoDe, valorDe } from '../celda';
import { areaUsada } from '../area-usada';
import { darFormato, escribirContenido, leerBloque, vaciarContenido } from '../bloque';
import { desplazar } from '../desplazar';
import { argumentoInvalido } from '../error-de-excel';
import { type Celdas } from '../celdas-de-hoja';
import { type Fabrica } from '../fabrica';
import { comoArgumento, Objeto } from '../objeto';
import { exigirPermiso } from '../proteccion-de-hoja';
import { deR1C1, enR1C1 } from '../referencia-r1c1';
import { objetoOrden } from './orden';

const entero = z.number().int();
const Formato = z.string().max(255);

/** A range of cells: what it reads, what it writes, and the ranges one reaches from it. */
export function objetoRango(fabrica: Fabrica, celdas: Celdas): Objeto {
  const { hoja, area } = celdas;
  const { libro } = fabrica;
  const otro = (nueva: Area): Objeto => fabrica.rango(hoja, areaValida(nueva));
  const numero = (valor: unknown): number => comoArgumento(entero, valor ?? 0);

  const columnas = (): ExcelJS.Column[] =>
    Array.from({ length: Math.min(ancho(area), 400) }, (_uno, i) =>
      hoja.exceljs.getColumn(area.columna1 + i),
    );

  return new Objeto({
    clase: 'Range',
    conReferencia: true,
    propiedades: {
      Values: {
        leer: () => leerBloque(libro, celdas, valorDe),
        fijar: (valor) => escribirContenido(libro, celdas, valor),
      },
      Formulas: {
        leer: () => leerBloque(libro, celdas, formulaDe),
        fijar: (valor) => escribirContenido(libro, celdas, valor),
      },
      FormulasR1C1: {
        leer: () => leerBloque(libro, celdas, (celda) => enR1C1(formulaDe(celda), celda)),
        fijar: (valor) => escribirContenido(libro, celdas, valor, deR1C1),
      },
      NumberFormat: {
        leer: () => leerBloque(libro, celdas, formatoDe),
        fijar: (valor) =>
          darFormato(libro, celdas, valor, (estilo, uno) =>
            uno === null ? estilo : { ...estilo, numFmt: comoArgumento(Formato, uno) },
          ),
      },
      ValueTypes: { leer: () => leerBloque(libro, celdas, tipoDe) },
      Address: { leer: () => direccion(hoja.exceljs.name, area) },
      RowIndex: { leer: () => area.fila1 - 1 },
      ColumnIndex: { leer: () => area.columna1 - 1 },
      RowCount: { leer: () => alto(area) },
      ColumnCount: { leer: () => ancho(area) },
      CellCount: { leer: () => alto(area) * ancho(area) },
      IsEntireColumn: { leer: () => esColumnaEntera(area) },
      IsEntireRow: { leer: () => esFilaEntera(area) },
      Format: { leer: () => fabrica.formato(celdas) },
      DataValidation: { leer: () => fabrica.validacion(celdas) },
      ConditionalFormats: { leer: () => fabrica.formatosCondicionales(celdas) },
      Sort: { leer: () => objetoOrden(fabrica, 'RangeSort', () => celdas) },
      ColumnHidden: {
        leer: () => columnas().every(({ hidden }) => hidden),
        fijar: (valor) => {
          exigirPermiso(hoja, 'allowFormatColumns');
          const oculta = comoArgumento(z.boolean(), valor);
          for (const columna of columnas()) columna.hidden = oculta;
        },
      },
      Worksheet: { leer: () => fabrica.hoja(hoja) },
    },
    metodos: {
      GetCell: ([fila, columna]) => {
        const [f, c] = [area.fila1 + numero(fila), area.columna1 + numero(columna)];
        return otro({ fila1: f, fila2: f, columna1: c, columna2: c });
      },
      GetRow: ([fila]) => {
        const f = area.fila1 + numero(fila);
        if (f < area.fila1 || f > area.fila2) throw argumentoInvalido(`fila ${f}`);
        return otro({ ...area, fila1: f, fila2: f });
      },
      GetColumn: ([columna]) => {
        const c = area.columna1 + numero(columna);
        if (c < area.columna1 || c > area.columna2) throw argumentoInvalido(`columna ${c}`);
        return otro({ ...area, columna1: c, columna2: c });
      },
      GetLastRow: () => otro({ ...area, fila1: area.fila2 }),
      GetResizedRange: ([filas, columnas]) =>
        otro({ ...area, fila2: area.fila2 + numero(filas), columna2: area.columna2 + numero(columnas) }),
      GetOffsetRange: ([filas, columnas]) =>
        otro({
          fila1: area.fila1 + numero(filas),
          fila2: area.fila2 + numero(filas),
          columna1: area.columna1 + numero(columnas),
          columna2: area.columna2 + numero(columnas),
        }),
      GetBoundingRect: ([con]) => otro(union(area, fabrica.esRango(con) ? fabrica.celdasDe(con).area : area)),
      GetEntireColumn: () => otro({ ...area, fila1: 1, fila2: FILAS }),
      GetEntireRow: () => otro({ ...area, columna1: 1, columna2: COLUMNAS }),
      GetIntersectionOrNullObject: ([con]) => {
        const otra = fabrica.celdasDe(con);
        const comun = enComun(area, otra.area);
        return otra.hoja === hoja && alto(comun) > 0 && ancho(comun) > 0 ? otro(comun) : null;
      },
      GetUsedRangeOrNullObject: ([soloValores]) => {
        libro.exigirHoja(hoja);
        const usada = areaUsada(hoja, soloValores === true, area);
        return usada && fabrica.rango(hoja, usada);
      },
      GetTables: () =>
        fabrica.tablas(() => libro.tablas.filter((t) => t.hoja === hoja && seCruzan(t.area, area)), null),
      Clear: ([que]) => {
        const alcance = comoArgumento(z.enum(['All', 'Contents', 'Formats']), que ?? 'All');
        if (alcance !== 'Formats') vaciarContenido(libro, celdas);
        if (alcance !== 'Contents') darFormato(libro, celdas, null, () => ({}));
        return null;
      },
      Insert: ([hacia]) => {
        const eje = comoArgumento(z.enum(['Down', 'Right']), hacia) === 'Down' ? 'filas' : 'columnas';
        const lugar = { ...area };
        desplazar(libro, hoja, lugar, { eje, signo: 1 });
        return otro(lugar);
      },
      Delete: ([hacia]) => {
        const eje = comoArgumento(z.enum(['Up', 'Left']), hacia) === 'Up' ? 'filas' : 'columnas';
        desplazar(libro, hoja, area, { eje, signo: -1 });
        return null;
      },
      Select: () => {
        libro.seleccionar(hoja, area);
        return null;
      },
      _ValidateArraySize: ([filas, columnas]) => {
        if (filas !== alto(area) || columnas !== ancho(area)) throw argumentoInvalido('tamaño de la matriz');
        return null;
      },
    },
  });
}
