import { type ReportePublicado } from '../../../shared/modelo/publicacion';
import { type ParametrosDelReporte } from '../../../shared/modelo/reporte';
import { SEGUIMIENTO_PO04 } from '../../../shared/norma/seguimiento-po04';
import { vigenteEn } from '../../../shared/norma/vigencia';
import { type Fecha } from '../../../shared/nucleo/fecha';
import { type Banda, type Columna, texto } from './columna';
import { type Publicado } from './encabezado';
import { fechaCorta, horaDelCentro } from './palabras';
import { type Seccion, seccionDeTabla } from './seccion';
import { REJILLA } from './secciones-de-resumen';

interface Umbral {
  readonly clave: keyof ParametrosDelReporte;
  readonly nombre: string;
  /** Null where no document gives it. */
  readonly norma: keyof typeof SEGUIMIENTO_PO04 | null;
}

/** The thresholds of a report in words, with the number of the norm that each comes from. */
const UMBRALES: readonly Umbral[] = [
  {
    clave: 'minimoAprobatorio',
    nombre: 'Mínimo aprobatorio (0 a 100)',
    norma: null,
  },
  de('R02_margenAmarillo', 'R02: puntos sobre el mínimo hasta los que es amarillo', 'avanceBajoMargen'),
  de(
    'R03_requeridoAmarillo',
    'R03: requerido a partir del cual es amarillo (más de)',
    'imposibleAprobarRequerido',
  ),
  de('R03_cortes', 'R03: cortes en que se evalúa', 'imposibleAprobarCortes'),
  de('R04c_amarilloMenorQue', 'R04c: asistencia amarilla (menos de, %)', 'inasistenciaAmarillo'),
  de('R04c_rojoMenorQue', 'R04c: asistencia roja (menos de, %)', 'inasistenciaRojo'),
  de('R05_diasAmarillo', 'R05: días sin asistir, amarillo desde', 'ausenciaDiasAmarillo'),
  de('R05_diasRojoMasDe', 'R05: días sin asistir, rojo con más de', 'ausenciaDiasRojo'),
  de('R06_rojoDesde', 'R06: módulos en R02 rojo, rojo desde', 'reprobacionModulosRojo'),
  de('R07_incidenciasRojoDesde', 'R07: incidencias, rojo desde', 'conductaIncidenciasRojo'),
  de('R07_suspensionesRojoDesde', 'R07: suspensiones, rojo desde', 'conductaSuspensionesRojo'),
  de('R08_amarilloDesde', 'R08: puntos de caída, amarillo desde', 'caidaAmarillo'),
  de('R08_rojoDesde', 'R08: puntos de caída, rojo desde', 'caidaRojo'),
  de('R08_cortes', 'R08: cortes en que se evalúa', 'caidaCortes'),
  de('R14_rojoDesdePorcentaje', 'R14: grupos-módulo con R01, rojo desde (%)', 'docenteFraccionRojo'),
];

function de(clave: keyof ParametrosDelReporte, nombre: string, norma: keyof typeof SEGUIMIENTO_PO04): Umbral {
  return { clave, nombre, norma };
}

const fuenteDe = (norma: Umbral['norma'], fecha: Fecha): string =>
  norma === null
    ? 'CON-32: configuración de la institución'
    : vigenteEn<unknown>(SEGUIMIENTO_PO04[norma], fecha).fuente;

/** Every threshold the report was made with, and where it is written. */
export function parametros(reporte: ReportePublicado): Seccion {
  const valor = ({ clave }: Umbral) => reporte.parametros[clave];
  return seccionDeParametros(
    UMBRALES.map((umbral) => ({
      nombre: umbral.nombre,
      valor: valor(umbral),
      fuente: fuenteDe(umbral.norma, reporte.fechaReferencia),
    })),
  );
}

export interface Parametro {
  readonly nombre: string;
  /** Several: those cortes in which something is looked at. */
  readonly valor: string | number | readonly number[];
  readonly fuente: string;
}

export function seccionDeParametros(parametros: readonly Parametro[]): Seccion {
  const banda: Banda<Parametro> = {
    titulo: 'Parámetros con los que se calculó',
    columnas: [
      texto('Parámetro', ({ nombre }) => nombre),
      {
        titulo: 'Valor',
        ancho: 11,
        estilo: 'numero',
        texto: ({ valor }) => (typeof valor === 'object' ? valor.join(', ') : null),
        numero: ({ valor }) => (typeof valor === 'object' ? null : valor),
      },
      alPaso('Fundamento', ({ fuente }) => fuente),
    ],
  };
  return seccionDeTabla([banda], parametros, { vacia: '', hasta: REJILLA.length });
}

/** Who published what, whole: the rest of the sheets carry it abridged. */
export function fichaDelReporte(reporte: Publicado): Seccion {
  const { plantel, periodo, fechaReferencia, edicion, plantelTotales } = reporte;
  const datos: readonly (readonly [nombre: string, valor: string])[] = [
    ['Clave del plantel', plantel],
    ['Nombre del plantel', edicion.nombrePlantel],
    ['Periodo', periodo],
    ['corte' in reporte ? 'Corte' : 'Unidad', String('corte' in reporte ? reporte.corte : reporte.unidad)],
    ['Fecha de referencia', fechaCorta(fechaReferencia)],
    ['Versión', String(edicion.version)],
    ['Carácter', edicion.caracter],
    ['Publicado (hora del centro)', horaDelCentro(edicion.publicado)],
    ['Publicado por', edicion.publicadoPor],
    ['Motivo', edicion.motivo ?? (edicion.version === 1 ? 'Primera publicación' : 'Sin motivo registrado')],
    ['Huella de la norma (SHA-256)', edicion.norma],
    ['Capturas anticipadas, sin contar en ninguna cifra', String(plantelTotales.capturasAnticipadas)],
  ];
  const banda: Banda<(typeof datos)[number]> = {
    titulo: 'Ficha del reporte',
    columnas: [texto('Dato', ([nombre]) => nombre), alPaso('Valor', ([, valor]) => valor)],
  };
  return seccionDeTabla([banda], datos, { vacia: '', hasta: REJILLA.length });
}

/** Text that runs over the empty cells at its right. */
const alPaso = <T>(titulo: string, valor: (fila: T) => string): Columna<T> => ({
  titulo,
  ancho: 11,
  estilo: 'corrido',
  texto: valor,
});
