import { z } from 'zod';
import { type Area, alto, ancho, areaValida, COLUMNAS, direccion, esFilaEntera, union } from '../area';
import { formatoDe, formulaDe, tipoDe, valorDe } from '../celda';
import { areaUsada, desplazar } from '../desplazar';
import { escribirBloque, leerBloque } from '../bloque';
import { argumentoInvalido } from '../error-de-excel';
import { escribirCeldaDeHoja } from '../escribir-celda-de-hoja';
import { type Celdas, type Fabrica } from '../fabrica';
import { comoArgumento, Objeto } from '../objeto';
import { deR1C1, enR1C1 } from '../referencia-r1c1';

const entero = z.number().int();
const Formato = z.string().max(255);

/** A range of cells: what it reads, what it writes, and the ranges one reaches from it. */
export function objetoRango(fabrica: Fabrica, celdas: Celdas): Objeto {
  const { hoja, area } = celdas;
  const { libro } = fabrica;
  const otro = (nueva: Area): Objeto => fabrica.rango(hoja, areaValida(nueva));
  const numero = (valor: unknown): number => comoArgumento(entero, valor ?? 0);

  return new Objeto({
    clase: 'Range',
    conReferencia: true,
    propiedades: {
      Values: {
        leer: () => leerBloque(libro, celdas, valorDe),
        fijar: (valor) => escribirBloque(libro, celdas, valor, escribirCeldaDeHoja),
      },
      Formulas: {
        leer: () => leerBloque(libro, celdas, formulaDe),
        fijar: (valor) => escribirBloque(libro, celdas, valor, escribirCeldaDeHoja),
      },
      FormulasR1C1: {
        leer: () => leerBloque(libro, celdas, (celda) => enR1C1(formulaDe(celda), celda)),
        fijar: (valor) =>
          escribirBloque(libro, celdas, valor, (libro_, hoja_, celda, uno) =>
            escribirCeldaDeHoja(libro_, hoja_, celda, deR1C1(uno, celda)),
          ),
      },
      NumberFormat: {
        leer: () => leerBloque(libro, celdas, formatoDe),
        fijar: (valor) =>
          escribirBloque(libro, celdas, valor, (_libro, _hoja, celda, uno) => {
            if (uno !== null) celda.numFmt = comoArgumento(Formato, uno);
          }),
      },
      ValueTypes: { leer: () => leerBloque(libro, celdas, tipoDe) },
      Address: { leer: () => direccion(hoja.exceljs.name, area) },
      RowIndex: { leer: () => area.fila1 - 1 },
      ColumnIndex: { leer: () => area.columna1 - 1 },
      RowCount: { leer: () => alto(area) },
      ColumnCount: { leer: () => ancho(area) },
      CellCount: { leer: () => alto(area) * ancho(area) },
      IsEntireRow: { leer: () => esFilaEntera(area) },
      Format: { leer: () => fabrica.formato(celdas) },
      ConditionalFormats: { leer: () => fabrica.formatosCondicionales(celdas) },
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
      GetEntireRow: () => otro({ ...area, columna1: 1, columna2: COLUMNAS }),
      GetIntersectionOrNullObject: ([con]) => {
        const otra = fabrica.celdasDe(con);
        const comun = {
          fila1: Math.max(area.fila1, otra.area.fila1),
          fila2: Math.min(area.fila2, otra.area.fila2),
          columna1: Math.max(area.columna1, otra.area.columna1),
          columna2: Math.min(area.columna2, otra.area.columna2),
        };
        return otra.hoja === hoja && alto(comun) > 0 && ancho(comun) > 0 ? otro(comun) : null;
      },
      GetUsedRangeOrNullObject: ([soloValores]) => {
        libro.exigirHoja(hoja);
        const usada = areaUsada(hoja, soloValores === true, area);
        return usada && fabrica.rango(hoja, usada);
      },
      GetTables: () =>
        fabrica.tablas(
          () =>
            libro.tablas.filter(
              (t) =>
                t.hoja === hoja &&
                t.area.fila1 <= area.fila2 &&
                t.area.fila2 >= area.fila1 &&
                t.area.columna1 <= area.columna2 &&
                t.area.columna2 >= area.columna1,
            ),
          null,
        ),
      Clear: ([que]) => {
        const alcance = comoArgumento(z.enum(['All', 'Contents', 'Formats']), que ?? 'All');
        escribirBloque(libro, celdas, '', (libro_, hoja_, celda, vacio) => {
          if (alcance !== 'Formats') escribirCeldaDeHoja(libro_, hoja_, celda, vacio);
          if (alcance !== 'Contents') celda.style = {};
        });
        return null;
      },
      Insert: ([hacia]) => {
        comoArgumento(z.literal('Down'), hacia);
        libro.exigirEscribible(hoja);
        const lugar = { ...area };
        desplazar(libro, hoja, lugar, 1);
        return otro(lugar);
      },
      Delete: ([hacia]) => {
        comoArgumento(z.literal('Up'), hacia);
        libro.exigirEscribible(hoja);
        desplazar(libro, hoja, { ...area }, -1);
        return null;
      },
      Select: () => {
        libro.exigirHoja(hoja);
        libro.activa = hoja;
        libro.seleccion = { hoja, area: { ...area } };
        return null;
      },
      _ValidateArraySize: ([filas, columnas]) => {
        if (filas !== alto(area) || columnas !== ancho(area)) throw argumentoInvalido('tamaño de la matriz');
        return null;
      },
    },
  });
}
