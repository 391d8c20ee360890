import { alto } from '../area';
import { cuerpoDe, type TablaDelLibro } from '../libro-de-excel';
import { Objeto } from '../objeto';

/** The rows of a table, of which only the number is asked here: bodies are read and written as ranges. */
export const objetoFilas = (tabla: TablaDelLibro): Objeto =>
  new Objeto({
    clase: 'TableRowCollection',
    propiedades: { Count: { leer: () => alto(cuerpoDe(tabla)) } },
    metodos: { GetCount: () => alto(cuerpoDe(tabla)) },
  });
