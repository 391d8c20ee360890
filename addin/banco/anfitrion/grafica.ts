import { alto, ancho, type Area } from './area';
import { valorDe, type ValorDeCelda } from './celda';
import { type Celdas } from './celdas-de-hoja';
import { type HojaDelLibro } from './hoja-del-libro';

export interface Serie {
  /** What the heading says, or what somebody named it. */
  nombre: string | Celdas;
  valores: Celdas | null;
  categorias: Celdas | null;
  color: string | null;
  conEtiquetas: boolean;
}

/** A chart that follows the cells it was made of. Files do not take it along. */
export interface Grafica {
  readonly id: string;
  readonly hoja: HojaDelLibro;
  nombre: string;
  tipo: string;
  titulo: string;
  conTitulo: boolean;
  series: Serie[];
  /** In points; null while nobody has said where. */
  lugar: { left: number; top: number; width: number; height: number };
  /** The cells it was laid over, if it was. */
  sobre: Area | null;
}

const lineaDe = ({ area, hoja }: Celdas): ValorDeCelda[] => {
  const valores: ValorDeCelda[] = [];
  for (let fila = area.fila1; fila <= area.fila2; fila += 1) {
    for (let columna = area.columna1; columna <= area.columna2; columna += 1) {
      valores.push(valorDe(hoja.exceljs.getCell(fila, columna)));
    }
  }
  return valores;
};

/** What a chart shows now. */
export const datosDe = (
  serie: Serie,
): { nombre: string; valores: ValorDeCelda[]; categorias: ValorDeCelda[] } => ({
  nombre: typeof serie.nombre === 'string' ? serie.nombre : lineaDe(serie.nombre).join(' '),
  valores: serie.valores ? lineaDe(serie.valores) : [],
  categorias: serie.categorias ? lineaDe(serie.categorias) : [],
});

/**
 * The series that Excel makes of some cells: by columns when there are at least as many rows; the first column says
 * the categories when it holds texts, and the first row the names.
 */
export function seriesDe({ hoja, area }: Celdas, por: 'Auto' | 'Columns' | 'Rows'): Serie[] {
  const porColumnas = por === 'Columns' || (por === 'Auto' && alto(area) >= ancho(area));
  const texto = (fila: number, columna: number): boolean => {
    const valor = valorDe(hoja.exceljs.getCell(fila, columna));
    return typeof valor === 'string' && valor !== '';
  };
  const conEncabezado = ancho(area) > 1 ? texto(area.fila1, area.columna2) : texto(area.fila1, area.columna1);
  const conCategorias = ancho(area) > 1 && (alto(area) === 1 || texto(area.fila2, area.columna1));
  const fila1 = area.fila1 + Number(conEncabezado && alto(area) > 1);
  const columna1 = area.columna1 + Number(conCategorias);
  const viva = (nueva: Area): Celdas => {
    hoja.areasVivas.add(nueva);
    return { hoja, area: nueva };
  };
  const cuantas = porColumnas ? area.columna2 - columna1 + 1 : area.fila2 - fila1 + 1;
  return Array.from({ length: cuantas }, (_uno, i) => {
    const linea = porColumnas
      ? { ...area, fila1, columna1: columna1 + i, columna2: columna1 + i }
      : { ...area, columna1, fila1: fila1 + i, fila2: fila1 + i };
    const nombre = porColumnas
      ? { ...linea, fila1: area.fila1, fila2: area.fila1 }
      : { ...linea, columna1: area.columna1, columna2: area.columna1 };
    const categorias = porColumnas
      ? { ...area, fila1, columna2: area.columna1 }
      : { ...area, columna1, fila2: area.fila1 };
    const nombrada = porColumnas ? fila1 > area.fila1 : columna1 > area.columna1;
    const categorizada = porColumnas ? columna1 > area.columna1 : fila1 > area.fila1;
    return {
      nombre: nombrada ? viva(nombre) : `Serie${i + 1}`,
      valores: viva(linea),
      categorias: categorizada ? viva(categorias) : null,
      color: null,
      conEtiquetas: false,
    };
  });
}
