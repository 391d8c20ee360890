/** What was read, as people call it; what has no words yet is told by its clave. */
const LECTURAS: Readonly<Record<string, string>> = {
  'leer-personas': 'la lista de personas',
  'leer-sabana': 'el recibo de una sábana',
  'leer-incidencias': 'el recibo de las incidencias',
  'leer-vista-previa': 'la vista previa de un reporte',
  'explicar-cifra-previa': 'el porqué de una cifra',
  'leer-posibilidades-previas': 'lo que es posible para un alumno',
  'simular-corte': 'la simulación de un corte',
  'simular-asignaturas': 'la simulación de asignaturas',
  'leer-reporte': 'un reporte publicado',
  'leer-cifras': 'cifras de un reporte, desde Excel',
  'leer-libro': 'el libro de un reporte',
  'leer-pendientes': 'lo que le falta registrar a un docente',
  'explicar-cifra': 'el porqué de una cifra',
  'leer-posibilidades': 'lo que es posible para un alumno',
  'leer-captura': 'una captura',
  'leer-historial-de-captura': 'el historial de una captura',
  'leer-mapa-de-corte': 'el mapa de captura',
  'leer-mapa-de-unidad': 'el mapa de captura',
  'leer-bitacora': 'la bitácora',
  'leer-unidad': 'una unidad publicada',
  'leer-libro-de-unidad': 'el libro de una unidad',
  'explicar-cifra-de-unidad': 'el porqué de una cifra',
  'leer-datos-rectificados': 'los nombres rectificados',
  'listar-consultas': 'quién consultó',
};

export const enPalabras = (que: string): string => LECTURAS[que] ?? que;
