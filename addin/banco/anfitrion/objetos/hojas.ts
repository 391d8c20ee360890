import { z } from 'zod';
import { noEncontrado } from '../error-de-excel';
import { type Fabrica } from '../fabrica';
import { comoArgumento, Objeto } from '../objeto';
import { TODO_EL_LIBRO } from '../suscripciones';
import { metodosDeSucesos } from './sucesos-de-objeto';

/** The sheets of the workbook, in the order of their tabs. */
export function objetoHojas(fabrica: Fabrica): Objeto {
  const { libro } = fabrica;
  const buscar = (clave: unknown): Objeto | null => {
    const hoja = libro.buscarHoja(clave);
    return hoja && fabrica.hoja(hoja);
  };
  return new Objeto({
    clase: 'WorksheetCollection',
    elementos: () => libro.hojas.map((hoja) => fabrica.hoja(hoja)),
    elemento: (clave) => {
      const hoja = buscar(clave);
      if (!hoja) throw noEncontrado();
      return hoja;
    },
    metodos: {
      ...metodosDeSucesos(fabrica.suscripciones, 'hoja', () => TODO_EL_LIBRO),
      GetActiveWorksheet: () => fabrica.hoja(libro.activa),
      GetItemOrNullObject: ([clave]) => buscar(clave),
      GetCount: () => libro.hojas.length,
      Add: ([nombre]) => {
        const pedido = comoArgumento(z.string().nullish(), nombre);
        return fabrica.hoja(libro.agregarHoja(pedido ?? nombreLibre(fabrica)));
      },
    },
  });
}

function nombreLibre({ libro }: Fabrica): string {
  let numero = 1;
  while (libro.buscarHoja(`Hoja${numero}`)) numero += 1;
  return `Hoja${numero}`;
}
