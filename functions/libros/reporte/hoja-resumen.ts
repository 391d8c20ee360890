import { type ReportePublicado } from '../../../shared/modelo/publicacion';
import { banderasDelPlantel } from './banderas-del-plantel';
import { type ColumnaDeHoja, type Condicional, type Hoja } from './hoja';
import { impresionDe, renglonesDeEncabezado } from './encabezado';
import { fichaDelReporte, parametros } from './ficha-del-reporte';
import {
  alumnosPorGrupo,
  DETALLE_DE_GRUPO,
  docentesConPendientes,
  modulosPorDesempeno,
  REJILLA,
} from './secciones-de-resumen';
import { saltosDePagina } from './saltos-de-pagina';
import { columnasDe } from './tabla';
import { coloresDeTarjetas, tarjetasDelPlantel } from './tarjetas';

const TITULO = 'Resumen';

/** The report on a page or two: the plantel's figures, its grupos, módulos and docentes, and how it was made. */
export function hojaResumen(reporte: ReportePublicado): Hoja {
  const fijas = renglonesDeEncabezado(reporte, TITULO);
  const tarjetas = tarjetasDelPlantel(reporte);
  const grupos = alumnosPorGrupo(reporte);
  const secciones = [
    grupos,
    modulosPorDesempeno(reporte),
    docentesConPendientes(reporte),
    banderasDelPlantel(reporte),
    parametros(reporte),
    fichaDelReporte(reporte),
  ];
  const filas = [...fijas, ...tarjetas];
  const filaDeCifras = filas.length - 1;
  const condicionales: Condicional[] = [...coloresDeTarjetas(filaDeCifras)];
  const filtro = grupos.tabla(filas.length + 1);
  for (const seccion of secciones) {
    condicionales.push(...seccion.colores(filas.length + 1));
    filas.push(...seccion.filas);
  }
  return {
    nombre: TITULO,
    color: '14574A',
    columnas: [...REJILLA.map((ancho): ColumnaDeHoja => ({ ancho })), ...DETALLE],
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

const DETALLE = columnasDe(DETALLE_DE_GRUPO).map(({ ancho }): ColumnaDeHoja => ({ ancho, detalle: true }));
