import { z } from 'zod';
import { type Area, letras } from '../area';
import { argumentoInvalido } from '../error-de-excel';
import { type Fabrica } from '../fabrica';
import { type HojaDelLibro } from '../hoja-del-libro';
import { comoArgumento, Objeto, type Propiedad } from '../objeto';
import { leerColumnas, leerFilas, ponerTitulos } from '../pagina-de-hoja';

const PUNTOS_POR_PULGADA = 72;
const ORIENTACION = { Portrait: 'portrait', Landscape: 'landscape' } as const;
/** The sizes people print on here, by the number that a file gives each. */
const PAPEL = { Letter: 1, Legal: 5, A4: 9 } as const;

const paginas = z.number().int().min(0).max(32_767).nullish();
const Zoom = z.strictObject({
  horizontalFitToPages: paginas,
  verticalFitToPages: paginas,
  scale: z.number().int().min(10).max(400).nullish(),
});

/** How a sheet is printed: its paper, how it fits on it, and what is repeated on every page. */
export function objetoPagina(fabrica: Fabrica, hoja: HojaDelLibro): Objeto {
  const { pageSetup } = hoja.exceljs;
  const margen = (cual: 'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer'): Propiedad => ({
    leer: () => (pageSetup.margins?.[cual] ?? 0) * PUNTOS_POR_PULGADA,
    fijar: (valor) => {
      const puntos = comoArgumento(z.number().min(0), valor);
      pageSetup.margins = { ...MARGENES, ...pageSetup.margins, [cual]: puntos / PUNTOS_POR_PULGADA };
    },
  });
  const opcion = (cual: 'horizontalCentered' | 'verticalCentered' | 'showGridLines'): Propiedad => ({
    leer: () => pageSetup[cual] ?? false,
    fijar: (valor) => {
      pageSetup[cual] = comoArgumento(z.boolean(), valor);
    },
  });
  const { titulosDeImpresion } = hoja;
  const titulos = (que: 'filas' | 'columnas', area: Area | null): null => {
    fabrica.libro.exigirHoja(hoja);
    if (!area) throw argumentoInvalido(`${que} que se repiten`);
    ponerTitulos(hoja, que, area);
    return null;
  };
  return new Objeto({
    clase: 'PageLayout',
    propiedades: {
      Orientation: {
        leer: () => (pageSetup.orientation === 'landscape' ? 'Landscape' : 'Portrait'),
        fijar: (valor) => {
          pageSetup.orientation = ORIENTACION[comoArgumento(z.enum(['Portrait', 'Landscape']), valor)];
        },
      },
      PaperSize: {
        leer: () =>
          Object.entries(PAPEL).find(([, numero]) => numero === Number(pageSetup.paperSize))?.[0] ?? '',
        fijar: (valor) => {
          Object.assign(pageSetup, {
            paperSize: PAPEL[comoArgumento(z.enum(['Letter', 'Legal', 'A4']), valor)],
          });
        },
      },
      Zoom: {
        leer: () =>
          pageSetup.fitToPage === true
            ? {
                horizontalFitToPages: pageSetup.fitToWidth || null,
                verticalFitToPages: pageSetup.fitToHeight || null,
                scale: null,
              }
            : { horizontalFitToPages: null, verticalFitToPages: null, scale: pageSetup.scale ?? 100 },
        fijar: (valor) => {
          const { horizontalFitToPages: ancho, verticalFitToPages: alto, scale } = comoArgumento(Zoom, valor);
          const fitToPage = typeof ancho === 'number' || typeof alto === 'number';
          // None asked for in one direction: as many pages as it takes.
          Object.assign(pageSetup, { fitToPage, fitToWidth: ancho ?? 0, fitToHeight: alto ?? 0 });
          pageSetup.scale = fitToPage ? 100 : (scale ?? 100);
        },
      },
      CenterHorizontally: opcion('horizontalCentered'),
      CenterVertically: opcion('verticalCentered'),
      PrintGridlines: opcion('showGridLines'),
      LeftMargin: margen('left'),
      RightMargin: margen('right'),
      TopMargin: margen('top'),
      BottomMargin: margen('bottom'),
      HeaderMargin: margen('header'),
      FooterMargin: margen('footer'),
    },
    metodos: {
      SetPrintTitleRows: ([filas]) => titulos('filas', areaDe(fabrica, filas, leerFilas)),
      SetPrintTitleColumns: ([columnas]) => titulos('columnas', areaDe(fabrica, columnas, leerColumnas)),
      GetPrintTitleRowsOrNullObject: () =>
        titulosDeImpresion.filas && fabrica.rango(hoja, { ...titulosDeImpresion.filas }),
      GetPrintTitleColumnsOrNullObject: () =>
        titulosDeImpresion.columnas && fabrica.rango(hoja, { ...titulosDeImpresion.columnas }),
    },
  });
}

/** Excel's own margins, in inches, for a sheet that says none. */
const MARGENES = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** A range is taken by the rows or columns it is in. */
function areaDe(fabrica: Fabrica, valor: unknown, leer: (texto: string) => Area | null): Area | null {
  if (typeof valor === 'string') return leer(valor);
  const { area } = fabrica.celdasDe(valor);
  return leer === leerFilas
    ? leerFilas(`${area.fila1}:${area.fila2}`)
    : leerColumnas(`${letras(area.columna1)}:${letras(area.columna2)}`);
}
