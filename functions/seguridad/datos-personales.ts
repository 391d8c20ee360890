import { type ClaveDeEndpoint } from './permisos';

/** Whether what an endpoint answers is about people who can be told apart, so that its reading is recorded. */
type DatosPersonales = 'de-alumnos' | 'de-personal' | 'ninguno';

export const DATOS_PERSONALES = {
  salud: 'ninguno',
  openapi: 'ninguno',
  'leer-sesion': 'ninguno',
  'leer-planteles': 'ninguno',
  'guardar-planteles': 'ninguno',
  'leer-calendarios': 'ninguno',
  'guardar-calendario': 'ninguno',
  'leer-minimos': 'ninguno',
  'guardar-minimos': 'ninguno',
  'leer-personas': 'de-personal',
  // What is written is in the bitácora, which says more.
  'guardar-personas': 'ninguno',
  'leer-conservacion': 'ninguno',
  'guardar-conservacion': 'ninguno',
  'guardar-sabana': 'ninguno',
  // Its receipt quotes cells, and a cell may hold a name.
  'leer-sabana': 'de-alumnos',
  'deshacer-sabana': 'ninguno',
  'guardar-incidencias': 'ninguno',
  'leer-incidencias': 'de-alumnos',
  'leer-tablero': 'ninguno',
  'leer-vista-previa': 'de-alumnos',
  'explicar-cifra-previa': 'de-alumnos',
  'leer-posibilidades-previas': 'de-alumnos',
  'solicitar-publicacion': 'ninguno',
  'leer-publicacion': 'ninguno',
  'reintentar-publicacion': 'ninguno',
  'simular-corte': 'de-alumnos',
  'simular-asignaturas': 'de-alumnos',
  'publicar-unidad': 'ninguno',
  'leer-tablero-de-unidad': 'ninguno',
  'listar-reportes': 'ninguno',
  'leer-reporte': 'de-alumnos',
  'listar-versiones-de-reporte': 'ninguno',
  'retirar-reporte': 'ninguno',
  'leer-cifras': 'de-alumnos',
  'leer-libro': 'de-alumnos',
  'leer-pendientes': 'de-alumnos',
  'comprobar-reporte': 'ninguno',
  'comprobar-unidad': 'ninguno',
  'explicar-cifra': 'de-alumnos',
  'leer-posibilidades': 'de-alumnos',
  // It names its docentes, and so do rectificaciones.
  'listar-capturas': 'de-personal',
  'leer-captura': 'de-alumnos',
  // What it refuses with the captura as it is now is a reading of it, and is recorded as such.
  'enviar-captura': 'ninguno',
  'reasignar-docentes': 'ninguno',
  'leer-historial-de-captura': 'de-alumnos',
  'solicitar-rectificacion': 'ninguno',
  'listar-rectificaciones': 'de-personal',
  'decidir-rectificacion': 'ninguno',
  'leer-mapa-de-corte': 'de-personal',
  'leer-mapa-de-unidad': 'de-personal',
  'resumir-rectificaciones': 'ninguno',
  'resumir-mapas-de-corte': 'ninguno',
  'resumir-mapas-de-unidad': 'ninguno',
  'leer-bitacora': 'de-personal',
  // That it was taken out is in it.
  'exportar-bitacora': 'ninguno',
  'listar-unidades': 'ninguno',
  'leer-unidad': 'de-alumnos',
  'leer-unidad-de-docente': 'de-alumnos',
  'leer-libro-de-unidad': 'de-alumnos',
  'listar-versiones-de-unidad': 'ninguno',
  'retirar-unidad': 'ninguno',
  'explicar-cifra-de-unidad': 'de-alumnos',
  // That they were gathered, and why, is in the bitácora.
  'reunir-datos-de-alumno': 'ninguno',
  'leer-datos-rectificados': 'de-alumnos',
  'rectificar-datos': 'ninguno',
  'listar-consultas': 'de-personal',
} as const satisfies Record<ClaveDeEndpoint, DatosPersonales>;

export const esConsultaDePersonas = (clave: ClaveDeEndpoint): boolean =>
  DATOS_PERSONALES[clave] !== 'ninguno';
