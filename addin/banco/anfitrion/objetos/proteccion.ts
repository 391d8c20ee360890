import { z } from 'zod';
import { ErrorDeExcel } from '../error-de-excel';
import { type HojaDelLibro } from '../hoja-del-libro';
import { type LibroDeExcel } from '../libro-de-excel';
import { comoArgumento, Objeto } from '../objeto';
import { PERMISOS } from '../permisos';

const Opciones = z.partialRecord(z.enum([...PERMISOS, 'selectionMode']), z.unknown());

/** Whether a sheet admits changes, and which. Passwords are Excel's business: here none is asked for. */
export const objetoProteccion = (libro: LibroDeExcel, hoja: HojaDelLibro): Objeto =>
  new Objeto({
    clase: 'WorksheetProtection',
    propiedades: {
      Protected: { leer: () => hoja.protegida },
      Options: { leer: () => (hoja.protegida ? opcionesDe(hoja) : null) },
    },
    metodos: {
      Protect: ([opciones]) => {
        libro.exigirHoja(hoja);
        if (hoja.protegida) throw new ErrorDeExcel('InvalidOperation', 'La hoja ya está protegida.');
        const pedidas = comoArgumento(Opciones.nullish(), opciones) ?? {};
        hoja.permisos = new Set(PERMISOS.filter((permiso) => pedidas[permiso] === true));
        hoja.protegida = true;
        return null;
      },
      Unprotect: () => {
        libro.exigirHoja(hoja);
        hoja.protegida = false;
        return null;
      },
    },
  });

const opcionesDe = ({ permisos }: HojaDelLibro): Record<string, unknown> => {
  const opciones: Record<string, unknown> = { selectionMode: 'Normal' };
  for (const permiso of PERMISOS) opciones[permiso] = permisos.has(permiso);
  return opciones;
};
