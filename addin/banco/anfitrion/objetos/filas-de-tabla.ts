import { z } from 'zod';
import { alto, type Area } from '../area';
import { escribirContenido } from '../bloque';
import { desplazar } from '../desplazar';
import { argumentoInvalido } from '../error-de-excel';
import { type Fabrica } from '../fabrica';
import { comoArgumento, Objeto } from '../objeto';
import { cuerpoDe, type TablaDelLibro } from '../tabla-del-libro';

const indice = z.number().int().nonnegative();
const Valores = z.array(z.array(z.unknown())).nullish();

/** The rows of a table, from 0. Each one is known by its place, as in Excel: it is another after those above go. */
export function objetoFilas(fabrica: Fabrica, tabla: TablaDelLibro): Objeto {
  const { libro } = fabrica;
  const { hoja, area } = tabla;
  const cuantas = (): number => alto(cuerpoDe(tabla));
  const renglones = (desde: number, numero: number): Area => {
    const cuerpo = cuerpoDe(tabla);
    const fila1 = cuerpo.fila1 + desde;
    if (numero < 1 || fila1 + numero - 1 > cuerpo.fila2) throw argumentoInvalido(`fila ${desde} de la tabla`);
    return { ...cuerpo, fila1, fila2: fila1 + numero - 1 };
  };
  const quitar = (desde: number, numero: number): void => {
    libro.exigirEscribible(hoja);
    const renglon = renglones(desde, numero);
    // A table always keeps one row, even if it says nothing.
    if (numero === cuantas()) escribirContenido(libro, { hoja, area: renglones(0, 1) }, '');
    const sobran = numero === cuantas() ? { ...renglon, fila1: renglon.fila1 + 1 } : renglon;
    if (alto(sobran) > 0) desplazar(libro, hoja, sobran, { eje: 'filas', signo: -1 });
  };
  const objetoFila = (lugar: number): Objeto =>
    new Objeto({
      clase: 'TableRow',
      propiedades: {
        Index: { leer: () => lugar },
        Values: {
          leer: () => fabrica.rango(hoja, renglones(lugar, 1)).leer('Values'),
          fijar: (valor) => escribirContenido(libro, { hoja, area: renglones(lugar, 1) }, valor),
        },
      },
      metodos: {
        GetRange: () => fabrica.rango(hoja, renglones(lugar, 1)),
        Delete: () => {
          quitar(lugar, 1);
          return null;
        },
      },
    });
  const agregar = (lugar: number, valores: unknown[][]): void => {
    libro.exigirEscribible(hoja);
    if (lugar > cuantas()) throw argumentoInvalido(`fila ${lugar} de la tabla`);
    const fila1 = cuerpoDe(tabla).fila1 + lugar;
    const nuevas = { ...area, fila1, fila2: fila1 + valores.length - 1 };
    if (valores.some((fila) => fila.length !== area.columna2 - area.columna1 + 1)) {
      throw argumentoInvalido('las columnas de la matriz no coinciden con la tabla');
    }
    desplazar(libro, hoja, nuevas, { eje: 'filas', signo: 1 });
    // At the end the new rows fall outside of what was inserted into.
    area.fila2 = Math.max(area.fila2, nuevas.fila2);
    escribirContenido(libro, { hoja, area: nuevas }, valores);
  };
  return new Objeto({
    clase: 'TableRowCollection',
    propiedades: { Count: { leer: cuantas } },
    elementos: () => Array.from({ length: cuantas() }, (_uno, i) => objetoFila(i)),
    elemento: (lugar) => objetoFila(comoArgumento(indice, lugar)),
    metodos: {
      GetCount: cuantas,
      GetItemAt: ([lugar]) => {
        const cual = comoArgumento(indice, lugar);
        renglones(cual, 1);
        return objetoFila(cual);
      },
      Add: ([lugar, valores]) => {
        const pedidos = comoArgumento(Valores, valores);
        const vacia = Array.from({ length: area.columna2 - area.columna1 + 1 }, () => '');
        const donde = comoArgumento(z.number().int().nullish(), lugar) ?? -1;
        const cual = donde < 0 ? cuantas() : donde;
        agregar(cual, pedidos ?? [vacia]);
        return objetoFila(cual);
      },
      DeleteRowsAt: ([lugar, numero]) => {
        quitar(comoArgumento(indice, lugar), comoArgumento(indice.nullish(), numero) ?? 1);
        return null;
      },
      DeleteRows: ([filas]) => {
        const lugares = comoArgumento(z.array(indice), filas).toSorted((a, b) => b - a);
        for (const lugar of lugares) quitar(lugar, 1);
        return null;
      },
    },
  });
}
