import { z } from 'zod';
import { type HojaDelLibro, type LibroDeExcel } from '../libro-de-excel';
import { comoArgumento, Objeto } from '../objeto';

/** Frozen rows and columns, kept in the workbook's view as the file format does. */
export const objetoPaneles = (libro: LibroDeExcel, hoja: HojaDelLibro): Objeto =>
  new Objeto({
    clase: 'WorksheetFreezePanes',
    metodos: {
      FreezeRows: ([cuantas]) => {
        libro.exigirEscribible(hoja);
        const filas = comoArgumento(z.number().int().positive(), cuantas);
        hoja.exceljs.views = [{ state: 'frozen', xSplit: 0, ySplit: filas }];
        return null;
      },
      Unfreeze: () => {
        libro.exigirEscribible(hoja);
        hoja.exceljs.views = [];
        return null;
      },
    },
  });
