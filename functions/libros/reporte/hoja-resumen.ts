import { type ReportePublicado } from '../../../shared/modelo/publicacion';
import { banderasDelPlantel } from './banderas-del-plantel';
import { impresionDe, type Publicado, renglonesDeEncabezado } from './encabezado';
import { fichaDelReporte, parametros } from './ficha-del-reporte';
import { type ColumnaDeHoja, type Condicional, type Fila, type Hoja } from './hoja';
import {
  alumnosPorGrupo,
  DETALLE_DE_GRUPO,
  docentesConPendientes,
  modulosPorDesempeno,
  REJILLA,
} from './secciones-de-resumen';
import { saltosDePagina } from './saltos-de-pagina';
import { type Seccion } from './seccion';
import { columnasDe } from './tabla';
import { coloresDeTarjetas, tarjetasDelPlantel } from './tarjetas';

const TITULO = 'Resumen';

/** The report on a page or two: the plantel's figures, its grupos, módulos and docentes, and how it was made. */
export const hojaResumen = (reporte: ReportePublicado): Hoja =>
  resumenCon(reporte, {
    tarjetas: tarjetasDelPlantel(reporte),
    secciones: [
      alumnosPorGrupo(reporte),
      modulosPorDesempeno(reporte),
      docentesConPendientes(reporte),
      banderasDelPlantel(reporte),
      parametros(reporte),
      fichaDelReporte(reporte),
    ],
    detalle: columnasDe(DETALLE_DE_GRUPO),
  });

interface Contenido {
  readonly tarjetas: readonly Fila[];
  /** The first one is what the sheet's filter is for. */
  readonly secciones: readonly [Seccion, ...Seccion[]];
  /** Columns of detail, to the right of the page. */
  readonly detalle: readonly { readonly ancho: number }[];
}

/** A sheet Resumen: figures at a glance, and sections that share their columns. */
export function resumenCon(reporte: Publicado, { tarjetas, secciones, detalle }: Contenido): Hoja {
  const fijas = renglonesDeEncabezado(reporte, TITULO);
  const filas = [...fijas, ...tarjetas];
  const filaDeCifras = filas.length - 1;
  const condicionales: Condicional[] = [...coloresDeTarjetas(filaDeCifras)];
  const filtro = secciones[0].tabla(filas.length + 1);
  for (const seccion of secciones) {
    condicionales.push(...seccion.colores(filas.length + 1));
    filas.push(...seccion.filas);
  }
  return {
    nombre: TITULO,
    color: '14574A',
    columnas: [
      ...REJILLA.map((ancho): ColumnaDeHoja => ({ ancho })),
      ...detalle.map(({ ancho }): ColumnaDeHoja => ({ ancho, detalle: true })),
    ],
    inmovilizadas: { filas: fijas.length, columnas: 0 },
    filtro: { columnas: [1, REJILLA.length], filas: filtro },
    condicionales,
    impresion: {
      ...impresionDe(reporte, TITULO, { columnas: [1, REJILLA.length], filas: [1, filas.length] }, [
        1,
        fijas.length,
      ]),
      saltos: saltosDePagina([...fijas, ...tarjetas], secciones, fijas),
    },
    filas,
  };
}
