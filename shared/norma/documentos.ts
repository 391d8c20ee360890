/** The documents that rules are taken from, by the clave that citations use; `corto` is how a figure's source names it. */
export const DOCUMENTOS = {
  'reglamento-ut': {
    titulo: 'Reglamento académico de la Universidad Tecnológica',
    corto: 'Reglamento UT',
    institucion: 'Universidad Tecnológica',
  },
  'seguimiento-po04': {
    titulo: 'Procedimiento de seguimiento académico 30-524-PO-04, versión 10',
    corto: 'PO-04',
    institucion: 'CONALEP Veracruz',
  },
  residencias: {
    titulo: 'Procedimiento y requisitos de residencias profesionales',
    corto: 'Residencias',
    institucion: 'Instituto Tecnológico',
  },
  publico: {
    titulo: 'Fuentes públicas: CURP, CCT, matrículas, módulos y grupos',
    corto: 'Fuente pública',
    institucion: 'Fuentes públicas',
  },
} as const;
export type Documento = keyof typeof DOCUMENTOS;
