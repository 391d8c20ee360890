import { z } from 'zod';
import { leerArea } from '../area';
import { noEncontrado } from '../error-de-excel';
import { nombrarColumnas } from '../titulos-de-tabla';
import { type Celdas } from '../celdas-de-hoja';
import { type Fabrica } from '../fabrica';
import { type HojaDelLibro } from '../hoja-del-libro';
import { type TablaDelLibro } from '../tabla-del-libro';
import { comoArgumento, Objeto } from '../objeto';
import { TODO_EL_LIBRO } from '../suscripciones';
import { metodosDeSucesos } from './sucesos-de-objeto';

/** The tables of a sheet, or of the whole workbook when there is no sheet. */
export function objetoTablas(
  fabrica: Fabrica,
  cuales: () => readonly TablaDelLibro[],
  hoja: HojaDelLibro | null,
): Objeto {
  const { libro } = fabrica;
  const buscar = (clave: unknown): Objeto | null => {
    const tabla = libro.buscarTabla(clave);
    return tabla && cuales().includes(tabla) ? fabrica.tabla(tabla) : null;
  };
  const donde = (direccion: unknown): Celdas => {
    if (fabrica.esRango(direccion)) return fabrica.celdasDe(direccion);
    const texto = comoArgumento(z.string(), direccion);
    const corte = texto.lastIndexOf('!');
    const nombre = corte < 0 ? null : texto.slice(0, corte).replace(/^'|'$/g, '').replaceAll("''", "'");
    const destino = nombre === null ? (hoja ?? libro.activa) : libro.buscarHoja(nombre);
    if (!destino) throw noEncontrado();
    return { hoja: destino, area: leerArea(texto.slice(corte + 1)) };
  };
  return new Objeto({
    clase: 'TableCollection',
    propiedades: { Count: { leer: () => cuales().length } },
    elementos: () => cuales().map((tabla) => fabrica.tabla(tabla)),
    elemento: (clave) => {
      const tabla = buscar(clave);
      if (!tabla) throw noEncontrado();
      return tabla;
    },
    metodos: {
      ...metodosDeSucesos(fabrica.suscripciones, 'tabla', () => hoja?.id ?? TODO_EL_LIBRO),
      GetItemOrNullObject: ([clave]) => buscar(clave),
      GetCount: () => cuales().length,
      Add: ([direccion, conEncabezado]) => {
        comoArgumento(z.literal(true), conEncabezado);
        const { hoja: destino, area } = donde(direccion);
        const tabla = libro.agregarTabla(destino, area);
        nombrarColumnas(tabla);
        return fabrica.tabla(tabla);
      },
    },
  });
}
