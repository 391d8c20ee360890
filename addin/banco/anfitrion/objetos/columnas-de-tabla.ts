import { z } from 'zod';
import { type Area, COLUMNAS } from '../area';
import { argumentoInvalido, noEncontrado } from '../error-de-excel';
import { escribirCeldaDeHoja } from '../escribir-celda-de-hoja';
import { titulosDe } from '../titulos-de-tabla';
import { type Fabrica } from '../fabrica';
import { cuerpoDe, type TablaDelLibro } from '../tabla-del-libro';
import { comoArgumento, Objeto } from '../objeto';

/** The columns of a table. A column's name is its heading cell: there is no other. */
export function objetoColumnas(fabrica: Fabrica, tabla: TablaDelLibro): Objeto {
  const buscar = (clave: unknown): Objeto | null => {
    const titulos = titulosDe(tabla);
    const texto = String(clave).toLowerCase();
    const lugar = typeof clave === 'number' ? clave - 1 : titulos.findIndex((t) => t.toLowerCase() === texto);
    return titulos[lugar] === undefined ? null : objetoColumna(fabrica, tabla, lugar);
  };
  return new Objeto({
    clase: 'TableColumnCollection',
    propiedades: { Count: { leer: () => titulosDe(tabla).length } },
    elementos: () => titulosDe(tabla).map((_titulo, i) => objetoColumna(fabrica, tabla, i)),
    elemento: (clave) => {
      const columna = buscar(clave);
      if (!columna) throw noEncontrado();
      return columna;
    },
    metodos: {
      GetItemOrNullObject: ([clave]) => buscar(clave),
      GetCount: () => titulosDe(tabla).length,
      Add: ([indice, , nombre]) => {
        const lugar = comoArgumento(z.number().int().nonnegative().nullish(), indice);
        return agregarColumna(fabrica, tabla, lugar ?? titulosDe(tabla).length, nombre);
      },
    },
  });
}

function objetoColumna(fabrica: Fabrica, tabla: TablaDelLibro, lugar: number): Objeto {
  const { hoja, area } = tabla;
  const columna = (): Area => ({
    ...area,
    columna1: area.columna1 + lugar,
    columna2: area.columna1 + lugar,
  });
  const celdaDeTitulo = (): ReturnType<typeof hoja.exceljs.getCell> =>
    hoja.exceljs.getCell(area.fila1, area.columna1 + lugar);
  return new Objeto({
    clase: 'TableColumn',
    propiedades: {
      Id: { leer: () => lugar + 1 },
      Index: { leer: () => lugar },
      Name: {
        leer: () => titulosDe(tabla)[lugar],
        fijar: (valor) => {
          fabrica.libro.exigirEscribible(hoja);
          escribirCeldaDeHoja(fabrica.libro, hoja, celdaDeTitulo(), comoArgumento(z.string(), valor));
        },
      },
    },
    metodos: {
      Delete: () => {
        quitarColumna(fabrica, tabla, lugar);
        return null;
      },
      GetRange: () => fabrica.rango(hoja, columna()),
      GetHeaderRowRange: () => fabrica.rango(hoja, { ...columna(), fila2: area.fila1 }),
      GetDataBodyRange: () => {
        const { columna1, columna2 } = columna();
        return fabrica.rango(hoja, { ...cuerpoDe(tabla), columna1, columna2 });
      },
    },
  });
}

/** Closes the gap by moving the later columns, and whatever lies beside the table, to the left. */
function quitarColumna(fabrica: Fabrica, { hoja, area }: TablaDelLibro, lugar: number): void {
  fabrica.libro.exigirEscribible(hoja);
  if (area.columna1 === area.columna2) throw argumentoInvalido('la única columna de la tabla');
  const ultima = Math.max(hoja.exceljs.columnCount, area.columna2);
  for (let fila = area.fila1; fila <= area.fila2; fila += 1) {
    for (let columna = area.columna1 + lugar; columna <= ultima; columna += 1) {
      const [origen, destino] = [
        hoja.exceljs.getCell(fila, columna + 1),
        hoja.exceljs.getCell(fila, columna),
      ];
      destino.value = origen.value;
      destino.style = origen.style;
    }
  }
  area.columna2 -= 1;
}

/** Makes room inside the table by moving its later columns, and whatever lies beside it, to the right. */
function agregarColumna(fabrica: Fabrica, tabla: TablaDelLibro, lugar: number, nombre: unknown): Objeto {
  const { hoja, area } = tabla;
  fabrica.libro.exigirEscribible(hoja);
  const nueva = area.columna1 + lugar;
  const ultima = Math.min(COLUMNAS - 1, Math.max(hoja.exceljs.columnCount, area.columna2));
  for (let fila = area.fila1; fila <= area.fila2; fila += 1) {
    for (let columna = ultima; columna >= nueva; columna -= 1) {
      const [origen, destino] = [
        hoja.exceljs.getCell(fila, columna),
        hoja.exceljs.getCell(fila, columna + 1),
      ];
      destino.value = origen.value;
      destino.style = origen.style;
    }
    const libre = hoja.exceljs.getCell(fila, nueva);
    libre.value = null;
    libre.style = {};
  }
  area.columna2 += 1;
  const titulo = comoArgumento(z.string().nullish(), nombre) ?? '';
  escribirCeldaDeHoja(fabrica.libro, hoja, hoja.exceljs.getCell(area.fila1, nueva), titulo);
  return objetoColumna(fabrica, tabla, lugar);
}
