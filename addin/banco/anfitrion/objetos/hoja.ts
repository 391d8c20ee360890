import type ExcelJS from 'exceljs';
import { z } from 'zod';
import { areaValida, COLUMNAS, FILAS, leerArea } from '../area';
import { areaUsada } from '../area-usada';
import { ErrorDeExcel, noEncontrado } from '../error-de-excel';
import { type Fabrica } from '../fabrica';
import { type HojaDelLibro } from '../hoja-del-libro';
import { comoArgumento, Objeto, type Propiedad } from '../objeto';
import { cambiarVista, vistaDe } from '../vista-de-hoja';
import { objetoPagina } from './pagina';
import { objetoPaneles } from './paneles';
import { objetoProteccion } from './proteccion';
import { metodosDeSucesos } from './sucesos-de-objeto';

const Color = z.string().regex(/^#[0-9A-F]{6}$/i);
const entero = z.number().int().nonnegative();

/** A worksheet. Its name, its cells, its tables, and what it takes to delete it. */
export function objetoHoja(fabrica: Fabrica, hoja: HojaDelLibro): Objeto {
  const { libro } = fabrica;
  const usada = (soloValores: unknown): Objeto | null => {
    libro.exigirHoja(hoja);
    const area = areaUsada(hoja, soloValores === true);
    return area && fabrica.rango(hoja, area);
  };
  const lineas: Propiedad = {
    leer: () => vistaDe(hoja).lineas,
    fijar: (valor) => cambiarVista(hoja, { lineas: comoArgumento(z.boolean(), valor) }),
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
          libro.mostrarHoja(hoja, comoArgumento(z.enum(['Visible', 'Hidden', 'VeryHidden']), valor));
        },
      },
      TabColor: {
        leer: () => {
          const argb = propiedadesDe(hoja).tabColor?.argb;
          return argb ? `#${argb.slice(2)}` : '';
        },
        fijar: (valor) => {
          const color = comoArgumento(z.union([z.literal(''), Color]), valor);
          hoja.exceljs.properties.tabColor = color ? { argb: `FF${color.slice(1)}` } : {};
        },
      },
      // Which of the two names is used depends on the version that office.js believes itself in.
      Gridlines: lineas,
      ShowGridlines: lineas,
      Tables: { leer: () => fabrica.tablas(() => libro.tablas.filter((t) => t.hoja === hoja), hoja) },
      Charts: { leer: () => fabrica.graficas(hoja) },
      Protection: { leer: () => objetoProteccion(libro, hoja) },
      PageLayout: { leer: () => objetoPagina(fabrica, hoja) },
      FreezePanes: { leer: () => objetoPaneles(fabrica, hoja) },
    },
    metodos: {
      ...metodosDeSucesos(fabrica.suscripciones, 'hoja', () => hoja.id),
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
        libro.activar(hoja);
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

/** A sheet that never had a colour has none to look into. */
const propiedadesDe = ({ exceljs }: HojaDelLibro): Partial<ExcelJS.WorksheetProperties> => exceljs.properties;
