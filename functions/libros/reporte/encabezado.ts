import { type ReportePublicado, type UnidadPublicada } from '../../../shared/modelo/publicacion';
import { type Fila, type Impresion, type Rango } from './hoja';
import { fechaCorta, horaDelCentro } from './palabras';

/** Enough of the norm's hash to tell two apart at a glance; the whole one is in Resumen. */
const HUELLA_CORTA = 12;

/** What a workbook is written of. */
export type Publicado = ReportePublicado | UnidadPublicada;

const momentoDe = (reporte: Publicado): string =>
  'corte' in reporte ? `Corte ${reporte.corte}` : `Unidad ${reporte.unidad}`;

/** PRELIMINAR or DEFINITIVO, as every page says it. */
const rotuloDeCaracter = ({ edicion }: Publicado): string => edicion.caracter.toUpperCase();

/** The three rows that open every sheet: what it is, of whom and when, and which edition. */
export function renglonesDeEncabezado(reporte: Publicado, titulo: string): readonly Fila[] {
  const { plantel, periodo, fechaReferencia, edicion, parametros } = reporte;
  const origen = [
    `Plantel ${plantel} ${edicion.nombrePlantel}`,
    `Periodo ${periodo}`,
    momentoDe(reporte),
    `${'corte' in reporte ? 'Datos al' : 'Ausencias hasta el'} ${fechaCorta(fechaReferencia)}`,
  ];
  const version = [
    `Versión ${edicion.version}`,
    `Publicado el ${horaDelCentro(edicion.publicado)} (hora del centro)`,
    `Mínimo aprobatorio ${parametros.minimoAprobatorio}`,
    `Norma ${edicion.norma.slice(0, HUELLA_CORTA)}`,
  ];
  return [
    { celdas: [{ estilo: 'titulo', texto: `Reporte SISEAC · ${titulo}` }], alto: 26 },
    { celdas: [{ estilo: 'subtitulo', texto: origen.join('   ·   ') }] },
    {
      celdas: [
        { estilo: edicion.caracter, texto: rotuloDeCaracter(reporte) },
        { estilo: 'subtitulo', texto: version.join('   ·   ') },
      ],
    },
  ];
}

/** Letter, landscape, one page wide; plantel and character above, edition and page below, on every page. */
export function impresionDe(
  reporte: Publicado,
  titulo: string,
  area: Rango,
  titulos: readonly [number, number],
): Impresion {
  const { plantel, periodo, edicion } = reporte;
  return {
    area,
    titulos,
    encabezado: margen(
      sinCodigos(`Plantel ${plantel} ${edicion.nombrePlantel}`),
      `&B${rotuloDeCaracter(reporte)}`,
      `Reporte SISEAC · ${periodo} · ${momentoDe(reporte)}`,
    ),
    pie: margen(
      `${titulo} · Versión ${edicion.version} · Norma ${edicion.norma.slice(0, HUELLA_CORTA)}`,
      '',
      'Página &P de &N',
    ),
  };
}

const margen = (izquierda: string, centro: string, derecha: string): string =>
  `&L${izquierda}&C${centro}&R${derecha}`;

/** In a page's margin an ampersand begins a code unless it is doubled. */
const sinCodigos = (texto: string): string => texto.replaceAll('&', '&&');
