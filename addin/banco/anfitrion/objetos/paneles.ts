import { z } from 'zod';
import { type Fabrica } from '../fabrica';
import { type HojaDelLibro } from '../hoja-del-libro';
import { comoArgumento, Objeto } from '../objeto';
import { cambiarVista } from '../vista-de-hoja';

/** Frozen rows and columns. They are a way to look, so a protected sheet admits them. */
export const objetoPaneles = (fabrica: Fabrica, hoja: HojaDelLibro): Objeto => {
  const congelar = (congeladas: number, columnasCongeladas = 0): null => {
    fabrica.libro.exigirHoja(hoja);
    cambiarVista(hoja, { congeladas, columnasCongeladas });
    return null;
  };
  return new Objeto({
    clase: 'WorksheetFreezePanes',
    metodos: {
      FreezeRows: ([cuantas]) => congelar(comoArgumento(z.number().int().positive(), cuantas)),
      FreezeAt: ([esquina]) => {
        const { fila2, columna2 } = fabrica.celdasDe(esquina).area;
        return congelar(fila2, columna2);
      },
      Unfreeze: () => congelar(0),
    },
  });
};
