import { z } from 'zod';
import { contiene, direccion, seCruzan } from '../area';
import { ErrorDeExcel, noEncontrado } from '../error-de-excel';
import { type Celdas } from '../celdas-de-hoja';
import { type Fabrica } from '../fabrica';
import { type FormatoCondicional, type HojaDelLibro } from '../hoja-del-libro';
import { ReglaCondicional, ReglaPropia as Propia } from '../regla-condicional';
import { retirar } from '../retirar';
import { comoArgumento, Objeto } from '../objeto';
import { exigirPermiso } from '../proteccion-de-hoja';

const Color = z.string().regex(/^#[0-9A-F]{6}$/i);

/** Conditional formats of a range. Those that reach beyond it are not its own, and clearing leaves them. */
export function objetoFormatosCondicionales(fabrica: Fabrica, { hoja, area }: Celdas): Objeto {
  const propios = (): FormatoCondicional[] => hoja.condicionales.filter((uno) => seCruzan(uno.area, area));
  return new Objeto({
    clase: 'ConditionalFormatCollection',
    elementos: () => propios().map((uno) => fabrica.formatoCondicional(uno, hoja)),
    elemento: (id) => {
      const formato = propios().find((uno) => uno.id === id);
      if (!formato) throw noEncontrado();
      return fabrica.formatoCondicional(formato, hoja);
    },
    metodos: {
      GetCount: () => propios().length,
      ClearAll: () => {
        exigirPermiso(hoja, 'allowFormatCells');
        retirar(hoja.condicionales, (uno) => contiene(area, uno.area));
        return null;
      },
      Add: ([tipo]) => {
        exigirPermiso(hoja, 'allowFormatCells');
        const nuevo: FormatoCondicional = {
          id: fabrica.libro.nuevoId(),
          area: { ...area },
          tipo: comoArgumento(z.enum(['CellValue', 'Custom']), tipo),
          regla: null,
          relleno: null,
          letra: null,
          detiene: false,
        };
        hoja.areasVivas.add(nuevo.area);
        hoja.condicionales.push(nuevo);
        return fabrica.formatoCondicional(nuevo, hoja);
      },
    },
  });
}

export function objetoFormatoCondicional(
  fabrica: Fabrica,
  formato: FormatoCondicional,
  hoja: HojaDelLibro,
): Objeto {
  const color = (cual: 'relleno' | 'letra'): Objeto =>
    new Objeto({
      clase: 'ConditionalRangeColor',
      propiedades: {
        Color: {
          leer: () => formato[cual],
          fijar: (valor) => {
            formato[cual] = comoArgumento(Color, valor);
          },
        },
      },
    });
  const Format = new Objeto({
    clase: 'ConditionalRangeFormat',
    propiedades: { Fill: { leer: () => color('relleno') }, Font: { leer: () => color('letra') } },
  });
  const CellValue = new Objeto({
    clase: 'CellValueConditionalFormat',
    propiedades: {
      Format: { leer: () => Format },
      Rule: {
        leer: () => formato.regla,
        fijar: (valor) => {
          formato.regla = comoArgumento(ReglaCondicional, valor);
        },
      },
    },
  });
  const ReglaPropia = new Objeto({
    clase: 'ConditionalFormatRule',
    propiedades: {
      Formula: {
        leer: () => comoArgumento(Propia.nullable(), formato.regla)?.formula ?? '',
        fijar: (valor) => {
          formato.regla = { formula: comoArgumento(z.string().startsWith('=').max(8_192), valor) };
        },
      },
    },
  });
  const Custom = new Objeto({
    clase: 'CustomConditionalFormat',
    propiedades: { Format: { leer: () => Format }, Rule: { leer: () => ReglaPropia } },
  });
  const soloDe = (tipo: string, suyo: Objeto): Objeto => {
    if (formato.tipo !== tipo)
      throw new ErrorDeExcel('InvalidOperation', `El formato no es de tipo ${tipo}.`);
    return suyo;
  };
  return new Objeto({
    clase: 'ConditionalFormat',
    conReferencia: true,
    propiedades: {
      Id: { leer: () => formato.id },
      Type: { leer: () => formato.tipo },
      CellValue: { leer: () => soloDe('CellValue', CellValue) },
      Custom: { leer: () => soloDe('Custom', Custom) },
      StopIfTrue: {
        leer: () => formato.detiene,
        fijar: (valor) => {
          formato.detiene = comoArgumento(z.boolean(), valor);
        },
      },
    },
    metodos: {
      GetRange: () => fabrica.rango(hoja, formato.area),
      Delete: () => {
        retirar(hoja.condicionales, (otro) => otro === formato);
        return null;
      },
    },
  });
}

/** For tests: which rules colour a range, in words. */
export const describirCondicional = ({ area, regla, relleno }: FormatoCondicional): string => {
  const donde = direccion('', area).split('!').at(-1) ?? '';
  const propia = Propia.safeParse(regla);
  if (propia.success) return `${donde} ${propia.data.formula} ${relleno ?? ''}`;
  const { formula1, operator } = comoArgumento(ReglaCondicional, regla);
  return `${donde} ${operator} ${formula1} ${relleno ?? ''}`;
};
