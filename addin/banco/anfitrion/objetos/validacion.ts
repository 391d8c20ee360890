import { z } from 'zod';
import { type Celdas } from '../celdas-de-hoja';
import { type Fabrica } from '../fabrica';
import { comoArgumento, Objeto } from '../objeto';
import { exigirPermiso } from '../proteccion-de-hoja';
import { admiteLoQueDice } from '../revisar-entrada';
import { Alerta, Aviso, Regla, SIN_VALIDACION, tipoDeRegla, type Validacion } from '../validacion';
import { ponerValidacion, validacionComun } from '../validaciones-de-hoja';

/** What may be typed in the cells of a range. Cells that differ read as null, as in Excel. */
export function objetoValidacion({ libro }: Fabrica, { hoja, area }: Celdas): Objeto {
  const comun = (): Validacion | null => {
    libro.exigirHoja(hoja);
    return validacionComun(hoja, area);
  };
  const cambiar = (cambio: Partial<Validacion>): void => {
    exigirPermiso(hoja, null);
    ponerValidacion(hoja, area, { ...(comun() ?? SIN_VALIDACION), ...cambio });
  };
  const valida = (): boolean => {
    for (let fila = area.fila1; fila <= area.fila2; fila += 1) {
      for (let columna = area.columna1; columna <= area.columna2; columna += 1) {
        if (!admiteLoQueDice(libro, hoja, fila, columna)) return false;
      }
    }
    return true;
  };
  return new Objeto({
    clase: 'DataValidation',
    propiedades: {
      Rule: {
        leer: () => comun()?.regla ?? {},
        fijar: (valor) => cambiar({ regla: comoArgumento(Regla, valor) }),
      },
      ErrorAlert: {
        leer: () => comun()?.alerta ?? null,
        fijar: (valor) => cambiar({ alerta: comoArgumento(Alerta, valor) }),
      },
      Prompt: {
        leer: () => comun()?.aviso ?? null,
        fijar: (valor) => cambiar({ aviso: comoArgumento(Aviso, valor) }),
      },
      IgnoreBlanks: {
        leer: () => comun()?.ignorarBlancos ?? null,
        fijar: (valor) => cambiar({ ignorarBlancos: comoArgumento(z.boolean(), valor) }),
      },
      Type: {
        leer: () => {
          const validacion = comun();
          return validacion ? tipoDeRegla(validacion.regla) : 'Inconsistent';
        },
      },
      Valid: { leer: valida },
    },
    metodos: {
      Clear: () => {
        exigirPermiso(hoja, null);
        ponerValidacion(hoja, area, null);
        return null;
      },
    },
  });
}
