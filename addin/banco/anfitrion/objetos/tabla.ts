import { z } from 'zod';
import { leerArea } from '../area';
import { argumentoInvalido, noEncontrado } from '../error-de-excel';
import { type Fabrica } from '../fabrica';
import { cuerpoDe, type TablaDelLibro } from '../tabla-del-libro';
import { comoArgumento, Objeto, propiedadGuardada } from '../objeto';
import { exigirPermiso } from '../proteccion-de-hoja';
import { objetoColumnas } from './columnas-de-tabla';
import { objetoOrden } from './orden';
import { objetoFilas } from './filas-de-tabla';
import { mostrarTotales } from './totales-de-tabla';
import { metodosDeSucesos } from './sucesos-de-objeto';

/** An Excel table: heading, body, style and size. */
export function objetoTabla(fabrica: Fabrica, tabla: TablaDelLibro): Objeto {
  const { libro } = fabrica;
  const viva = (): TablaDelLibro => {
    if (!libro.tablas.includes(tabla)) throw noEncontrado();
    return tabla;
  };
  const { hoja, area } = tabla;
  return new Objeto({
    clase: 'Table',
    conReferencia: true,
    propiedades: {
      Id: { leer: () => viva().id },
      Name: {
        leer: () => viva().nombre,
        fijar: (valor) => libro.renombrarTabla(viva(), comoArgumento(z.string(), valor)),
      },
      Style: {
        leer: () => viva().estilo,
        fijar: (valor) => {
          viva().estilo = comoArgumento(z.string().regex(/^TableStyle(Light|Medium|Dark)\d{1,2}$/), valor);
        },
      },
      ShowBandedRows: {
        leer: () => tabla.bandas,
        fijar: (valor) => {
          tabla.bandas = comoArgumento(z.boolean(), valor);
        },
      },
      ShowTotals: {
        leer: () => viva().conTotales,
        fijar: (valor) => mostrarTotales(libro, viva(), comoArgumento(z.boolean(), valor)),
      },
      ShowFilterButton: propiedadGuardada(z.boolean(), true),
      Columns: { leer: () => objetoColumnas(fabrica, viva()) },
      Rows: { leer: () => objetoFilas(fabrica, viva()) },
      Sort: {
        leer: () => objetoOrden(fabrica, 'TableSort', () => ({ hoja, area: cuerpoDe(viva()) })),
      },
      Worksheet: { leer: () => fabrica.hoja(viva().hoja) },
      AutoFilter: {
        leer: () =>
          new Objeto({
            clase: 'AutoFilter',
            propiedades: { IsDataFiltered: { leer: () => viva().filtrada } },
          }),
      },
    },
    metodos: {
      ...metodosDeSucesos(fabrica.suscripciones, 'tabla', () => tabla.id),
      GetRange: () => fabrica.rango(viva().hoja, area),
      GetHeaderRowRange: () => fabrica.rango(viva().hoja, { ...area, fila2: area.fila1 }),
      GetDataBodyRange: () => fabrica.rango(viva().hoja, cuerpoDe(viva())),
      ClearFilters: () => {
        exigirPermiso(hoja, 'allowAutoFilter');
        viva().filtrada = false;
        return null;
      },
      Resize: ([nuevo]) => {
        libro.exigirEscribible(viva().hoja);
        const destino = fabrica.esRango(nuevo)
          ? fabrica.celdasDe(nuevo)
          : { hoja, area: leerArea(comoArgumento(z.string(), nuevo)) };
        const mismaCabeza = destino.hoja === hoja && destino.area.fila1 === area.fila1;
        if (!mismaCabeza || destino.area.fila2 <= area.fila1) throw argumentoInvalido('tamaño de la tabla');
        libro.exigirSinTablas(hoja, destino.area, tabla);
        Object.assign(area, destino.area);
        return null;
      },
      Delete: () => {
        libro.exigirEscribible(viva().hoja);
        for (let fila = area.fila1; fila <= area.fila2; fila += 1) {
          for (let columna = area.columna1; columna <= area.columna2; columna += 1) {
            const celda = hoja.exceljs.getCell(fila, columna);
            celda.value = null;
            celda.style = {};
          }
        }
        libro.quitarTabla(tabla);
        return null;
      },
    },
  });
}
