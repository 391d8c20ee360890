import type ExcelJS from 'exceljs';
import { z } from 'zod';
import { ajustarAltos, ALTO_DE_LINEA, PUNTOS_POR_CARACTER } from '../alto-de-fila';
import { type Celdas } from '../celdas-de-hoja';
import { type Fabrica } from '../fabrica';
import { darFormato, leerBloque } from '../bloque';
import { comoArgumento, Objeto } from '../objeto';
import { exigirPermiso } from '../proteccion-de-hoja';

const Color = z.string().regex(/^#[0-9A-F]{6}$/i);
const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;
const deArgb = (color: string | undefined): string => (color ? `#${color.slice(2)}` : '#000000');

const HORIZONTALES = ['General', 'Left', 'Center', 'Right', 'Justify'] as const;
const VERTICALES = ['Top', 'Center', 'Bottom'] as const;

/** How cells look. A reading of several cells that differ is null, as in Excel. */
export function objetoFormato(fabrica: Fabrica, celdas: Celdas): Objeto {
  const { libro } = fabrica;
  const enCadaCelda = (cambio: (estilo: Partial<ExcelJS.Style>) => Partial<ExcelJS.Style>): void =>
    darFormato(libro, celdas, null, (estilo) => ({ ...estilo, ...cambio(estilo) }));
  const comun = <T>(leer: (celda: ExcelJS.Cell) => T): T | null => {
    const valores = new Set(leerBloque(libro, celdas, leer).flat());
    const [unico] = valores;
    return valores.size === 1 && unico !== undefined ? unico : null;
  };
  const alinear = (cambio: Partial<ExcelJS.Alignment>): void =>
    enCadaCelda(({ alignment }) => ({ alignment: { ...alignment, ...cambio } }));
  const letra = (cambio: Partial<ExcelJS.Font>): void =>
    enCadaCelda(({ font }) => ({ font: { ...font, ...cambio } }));
  const { hoja, area } = celdas;
  const columnas = (): ExcelJS.Column[] =>
    Array.from({ length: Math.min(area.columna2, 400) - area.columna1 + 1 }, (_uno, i) =>
      hoja.exceljs.getColumn(area.columna1 + i),
    );

  const Font = new Objeto({
    clase: 'RangeFont',
    propiedades: {
      Bold: {
        leer: () => comun((celda) => celda.style.font?.bold ?? false),
        fijar: (valor) => letra({ bold: comoArgumento(z.boolean(), valor) }),
      },
      Italic: {
        leer: () => comun((celda) => celda.style.font?.italic ?? false),
        fijar: (valor) => letra({ italic: comoArgumento(z.boolean(), valor) }),
      },
      Size: {
        leer: () => comun((celda) => celda.style.font?.size ?? 11),
        fijar: (valor) => letra({ size: comoArgumento(z.number().positive().max(409), valor) }),
      },
      Color: {
        leer: () => comun((celda) => deArgb(celda.style.font?.color?.argb)),
        fijar: (valor) => letra({ color: { argb: argb(comoArgumento(Color, valor)) } }),
      },
    },
  });
  const Fill = new Objeto({
    clase: 'RangeFill',
    propiedades: {
      Color: {
        leer: () =>
          comun((celda) =>
            celda.style.fill?.type === 'pattern' ? deArgb(celda.style.fill.fgColor?.argb) : '#FFFFFF',
          ),
        fijar: (valor) => {
          const fgColor = { argb: argb(comoArgumento(Color, valor)) };
          enCadaCelda(() => ({ fill: { type: 'pattern', pattern: 'solid', fgColor } }));
        },
      },
    },
    metodos: {
      Clear: () => {
        enCadaCelda(() => ({ fill: { type: 'pattern', pattern: 'none' } }));
        return null;
      },
    },
  });
  const proteger = (protection: Partial<ExcelJS.Protection>): void => {
    // Nobody unlocks a cell while the sheet is protected, whatever may be formatted.
    exigirPermiso(hoja, null);
    enCadaCelda((estilo) => ({ protection: { ...estilo.protection, ...protection } }));
  };
  const Protection = new Objeto({
    clase: 'FormatProtection',
    propiedades: {
      Locked: {
        leer: () => comun(({ style }) => style.protection?.locked ?? true),
        fijar: (valor) => proteger({ locked: comoArgumento(z.boolean(), valor) }),
      },
      FormulaHidden: {
        leer: () => comun(({ style }) => style.protection?.hidden ?? false),
        fijar: (valor) => proteger({ hidden: comoArgumento(z.boolean(), valor) }),
      },
    },
  });
  return new Objeto({
    clase: 'RangeFormat',
    propiedades: {
      Protection: { leer: () => Protection },
      Font: { leer: () => Font },
      Fill: { leer: () => Fill },
      ColumnWidth: {
        leer: () => (hoja.exceljs.getColumn(area.columna1).width ?? 9.14) * PUNTOS_POR_CARACTER,
        fijar: (valor) => {
          exigirPermiso(hoja, 'allowFormatColumns');
          const puntos = comoArgumento(z.number().nonnegative().max(1_790), valor);
          for (const columna of columnas()) columna.width = puntos / PUNTOS_POR_CARACTER;
        },
      },
      RowHeight: {
        // exceljs, whatever its types say, gives none to a row that was given none.
        leer: () => hoja.exceljs.getRow(area.fila1).height || ALTO_DE_LINEA,
        fijar: (valor) => {
          exigirPermiso(hoja, 'allowFormatRows');
          const puntos = comoArgumento(z.number().nonnegative().max(409), valor);
          for (let fila = area.fila1; fila <= area.fila2; fila += 1)
            hoja.exceljs.getRow(fila).height = puntos;
        },
      },
      HorizontalAlignment: {
        leer: () => comun((celda) => celda.style.alignment?.horizontal ?? 'General'),
        fijar: (valor) => {
          const nombre = comoArgumento(z.enum(HORIZONTALES), valor);
          const horizontal = {
            General: undefined,
            Left: 'left',
            Center: 'center',
            Right: 'right',
            Justify: 'justify',
          } as const;
          const elegida = horizontal[nombre];
          if (elegida) alinear({ horizontal: elegida });
        },
      },
      VerticalAlignment: {
        leer: () => comun((celda) => celda.style.alignment?.vertical ?? 'Bottom'),
        fijar: (valor) => {
          const vertical = { Top: 'top', Center: 'middle', Bottom: 'bottom' } as const;
          alinear({ vertical: vertical[comoArgumento(z.enum(VERTICALES), valor)] });
        },
      },
      WrapText: {
        leer: () => comun((celda) => celda.style.alignment?.wrapText ?? false),
        fijar: (valor) => alinear({ wrapText: comoArgumento(z.boolean(), valor) }),
      },
    },
    metodos: {
      // There is no screen to measure texts on.
      AutofitColumns: () => null,
      AutofitRows: () => {
        ajustarAltos(hoja, area);
        return null;
      },
    },
  });
}
