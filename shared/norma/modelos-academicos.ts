/** A título that a modelo académico grants. */
export type Titulo = 'profesional-tecnico' | 'profesional-tecnico-bachiller';

/** What rules the issue or the replacement of a certificado. */
export type RutaDeCertificado =
  'guia-anterior-a-2003' | 'lineamientos-2008' | 'lineamientos-2018' | 'reglas-de-convivencia';

/** A modelo académico, named by its year. A generación is the year of entry. */
export interface ModeloAcademico {
  readonly modelo: 1990 | 1997 | 2003 | 2008 | 2018 | 2023;
  readonly primeraGeneracion: number;
  /** Null while the modelo is in force. */
  readonly ultimaGeneracion: number | null;
  readonly titulos: readonly Titulo[];
  /** What rules the first issue of its certificados; null when nothing names it. */
  readonly emision: RutaDeCertificado | null;
  /** Whether `emision` is our reading and not what the document writes. */
  readonly emisionLeida: boolean;
  readonly reposicion: RutaDeCertificado;
  readonly nota: string;
}

/** The modelos from the oldest, whose generaciones follow each other without gaps. */
export const MODELOS_ACADEMICOS: readonly ModeloAcademico[] = [
  {
    modelo: 1990,
    primeraGeneracion: 1979,
    ultimaGeneracion: 1996,
    titulos: ['profesional-tecnico'],
    emision: null,
    emisionLeida: true,
    reposicion: 'guia-anterior-a-2003',
    nota: 'Formación terminal, con los primeros planes del Colegio; el ProCEIES le abrió después el bachillerato.',
  },
  {
    modelo: 1997,
    primeraGeneracion: 1997,
    ultimaGeneracion: 2003,
    titulos: ['profesional-tecnico'],
    emision: null,
    emisionLeida: true,
    reposicion: 'guia-anterior-a-2003',
    nota: 'Formación terminal; con él nació el ProCEIES, que equivale al bachillerato.',
  },
  {
    modelo: 2003,
    primeraGeneracion: 2004,
    ultimaGeneracion: 2007,
    titulos: ['profesional-tecnico-bachiller'],
    emision: 'reglas-de-convivencia',
    emisionLeida: true,
    reposicion: 'reglas-de-convivencia',
    nota: 'Lleva el año 2003, pero sus primeros alumnos entraron en 2004.',
  },
  {
    modelo: 2008,
    primeraGeneracion: 2008,
    ultimaGeneracion: 2017,
    titulos: ['profesional-tecnico', 'profesional-tecnico-bachiller'],
    emision: 'lineamientos-2008',
    emisionLeida: false,
    reposicion: 'reglas-de-convivencia',
    nota: 'El bachillerato se suma al título de profesional técnico.',
  },
  {
    modelo: 2018,
    primeraGeneracion: 2018,
    ultimaGeneracion: 2022,
    titulos: ['profesional-tecnico-bachiller'],
    emision: 'lineamientos-2018',
    emisionLeida: false,
    reposicion: 'reglas-de-convivencia',
    nota: 'Su última generación no está escrita: acaba donde empieza la del modelo siguiente.',
  },
  {
    modelo: 2023,
    primeraGeneracion: 2023,
    ultimaGeneracion: null,
    titulos: ['profesional-tecnico-bachiller'],
    emision: 'lineamientos-2018',
    emisionLeida: true,
    reposicion: 'reglas-de-convivencia',
    nota: 'Vigente: un trayecto técnico, y ninguno en las carreras de la salud.',
  },
];
