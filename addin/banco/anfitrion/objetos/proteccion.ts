import { type HojaDelLibro } from '../libro-de-excel';
import { Objeto } from '../objeto';

/** Whether a sheet admits changes. Passwords are Excel's business; here protecting is enough to refuse writes. */
export const objetoProteccion = (hoja: HojaDelLibro): Objeto =>
  new Objeto({
    clase: 'WorksheetProtection',
    propiedades: { Protected: { leer: () => hoja.protegida } },
    metodos: {
      Protect: () => {
        hoja.protegida = true;
        return null;
      },
      Unprotect: () => {
        hoja.protegida = false;
        return null;
      },
    },
  });
