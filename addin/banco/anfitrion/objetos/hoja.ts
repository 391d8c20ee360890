import { z } from 'zod';
import { areaValida, COLUMNAS, FILAS, leerArea } from '../area';
import { areaUsada } from '../desplazar';
import { ErrorDeExcel, noEncontrado } from '../error-de-excel';
import { type Fabrica } from '../fabrica';
import { type HojaDelLibro } from '../libro-de-excel';
import { comoArgumento, Objeto, propiedadGuardada } from '../objeto';
import { objetoPaneles } from './paneles';
import { objetoProteccion } from './proteccion';

const entero = z.number().int().nonnegative();

/** A worksheet. Its name, its cells, its tables, and what it takes to delete it. */
export function objetoHoja(fabrica: Fabrica, hoja: HojaDelLibro): Objeto {
  const { libro } = fabrica;
  const usada = (soloValores: unknown): Objeto | null => {
    libro.exigirHoja(hoja);
    const area = areaUsada(hoja, soloValores === true);
    return area && fabrica.rango(hoja, area);
  };
  return new Objeto({
    clase: 'Worksheet',
    propiedades: {
      Id: {
        leer: () => {
          libro.exigirHoja(hoja);
          return hoja.id;
        },
      },
      Name: {
        leer: () => {
          libro.exigirHoja(hoja);
          return hoja.exceljs.name;
        },
        fijar: (valor) => libro.renombrarHoja(hoja, comoArgumento(z.string(), valor)),
      },
      Position: {
        leer: () => libro.hojas.indexOf(hoja),
        fijar: (valor) => {
          const lugar = comoArgumento(entero, valor);
          libro.hojas.splice(libro.hojas.indexOf(hoja), 1);
          libro.hojas.splice(lugar, 0, hoja);
        },
      },
      Visibility: {
        leer: () => hoja.visibilidad,
        fijar: (valor) => {
          hoja.visibilidad = comoArgumento(z.enum(['Visible', 'Hidden', 'VeryHidden']), valor);
        },
      },
      TabColor: propiedadGuardada(z.string(), ''),
      Gridlines: propiedadGuardada(z.boolean(), true),
      Tables: { leer: () => fabrica.tablas(() => libro.tablas.filter((t) => t.hoja === hoja), hoja) },
      Protection: { leer: () => objetoProteccion(hoja) },
      FreezePanes: { leer: () => objetoPaneles(libro, hoja) },
    },
    metodos: {
      GetRange: ([direccionA1]) => {
        libro.exigirHoja(hoja);
        if (direccionA1 === undefined || direccionA1 === null) {
          return fabrica.rango(hoja, { fila1: 1, columna1: 1, fila2: FILAS, columna2: COLUMNAS });
        }
        const texto = comoArgumento(z.string(), direccionA1);
        return fabrica.rango(hoja, leerArea(texto.slice(texto.lastIndexOf('!') + 1)));
      },
      GetCell: ([fila, columna]) => {
        const [f, c] = [comoArgumento(entero, fila) + 1, comoArgumento(entero, columna) + 1];
        return fabrica.rango(hoja, areaValida({ fila1: f, fila2: f, columna1: c, columna2: c }));
      },
      GetRangeByIndexes: (argumentos) => {
        const [f = 0, c = 0, filas = 0, columnas = 0] = comoArgumento(z.array(entero).length(4), argumentos);
        return fabrica.rango(
          hoja,
          areaValida({ fila1: f + 1, columna1: c + 1, fila2: f + filas, columna2: c + columnas }),
        );
      },
      GetUsedRange: ([soloValores]) => usada(soloValores) ?? fabrica.rango(hoja, leerArea('A1')),
      GetUsedRangeOrNullObject: ([soloValores]) => usada(soloValores),
      Activate: () => {
        libro.exigirHoja(hoja);
        if (hoja.visibilidad !== 'Visible')
          throw new ErrorDeExcel('InvalidOperation', 'La hoja está oculta.');
        libro.activa = hoja;
        return null;
      },
      Delete: () => {
        if (!libro.hojas.includes(hoja)) throw noEncontrado();
        if (libro.estructuraProtegida) {
          throw new ErrorDeExcel('AccessDenied', 'La estructura del libro está protegida.');
        }
        libro.quitarHoja(hoja);
        return null;
      },
    },
  });
}
