import { z } from 'zod';
import { direccion } from '../area';
import { noEncontrado } from '../error-de-excel';
import { type Fabrica } from '../fabrica';
import { type NombreDelLibro } from '../contenido-del-libro';
import { retirar } from '../retirar';
import { comoArgumento, Objeto } from '../objeto';

/** Defined names of the workbook. They follow their cells. */
export function objetoNombres(fabrica: Fabrica): Objeto {
  const { libro } = fabrica;
  const buscar = (clave: unknown): Objeto | null => {
    const texto = String(clave).toLowerCase();
    const nombre = libro.nombres.find((uno) => uno.nombre.toLowerCase() === texto);
    return nombre ? fabrica.nombre(nombre) : null;
  };
  return new Objeto({
    clase: 'NamedItemCollection',
    elementos: () => libro.nombres.map((nombre) => fabrica.nombre(nombre)),
    elemento: (clave) => {
      const nombre = buscar(clave);
      if (!nombre) throw noEncontrado();
      return nombre;
    },
    metodos: {
      GetItemOrNullObject: ([clave]) => buscar(clave),
      Add: ([nombre, referencia]) => {
        const { hoja, area } = fabrica.celdasDe(referencia);
        return fabrica.nombre(libro.agregarNombre(comoArgumento(z.string(), nombre), hoja, area));
      },
    },
  });
}

export function objetoNombre(fabrica: Fabrica, nombre: NombreDelLibro): Objeto {
  const rango = (): Objeto => fabrica.rango(nombre.hoja, nombre.area);
  return new Objeto({
    clase: 'NamedItem',
    conReferencia: true,
    propiedades: {
      Name: { leer: () => nombre.nombre },
      Formula: { leer: () => `=${direccion(nombre.hoja.exceljs.name, nombre.area)}` },
    },
    metodos: {
      GetRange: rango,
      // A name outlives its sheet and then refers to nothing.
      GetRangeOrNullObject: () => (fabrica.libro.hojas.includes(nombre.hoja) ? rango() : null),
      Delete: () => {
        retirar(fabrica.libro.nombres, (otro) => otro === nombre);
        return null;
      },
    },
  });
}
