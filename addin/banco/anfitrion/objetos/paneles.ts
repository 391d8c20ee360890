import { z } from 'zod';
import { type HojaDelLibro } from '../hoja-del-libro';
import { type LibroDeExcel } from '../libro-de-excel';
import { comoArgumento, Objeto } from '../objeto';
import { cambiarVista } from '../vista-de-hoja';

/** Frozen rows. They are a way to look, so a protected sheet admits them. */
export const objetoPaneles = (libro: LibroDeExcel, hoja: HojaDelLibro): Objeto => {
  const congelar = (congeladas: number): null => {
    libro.exigirHoja(hoja);
    cambiarVista(hoja, { congeladas });
    return null;
  };
  return new Objeto({
    clase: 'WorksheetFreezePanes',
    metodos: {
      FreezeRows: ([cuantas]) => congelar(comoArgumento(z.number().int().positive(), cuantas)),
      Unfreeze: () => congelar(0),
    },
  });
};
