import { type Capitulo } from './capitulo';
import { ASISTENCIA } from './capitulos/asistencia';
import { AUSENCIAS } from './capitulos/ausencias';
import { CALIFICACIONES } from './capitulos/calificaciones';
import { CONFLICTOS } from './capitulos/conflictos';
import { EMPEZAR } from './capitulos/empezar';
import { ENVIAR } from './capitulos/enviar';
import { FUNCIONES } from './capitulos/funciones';
import { MAPA } from './capitulos/mapa';
import { MENSAJES } from './capitulos/mensajes';
import { PLAN } from './capitulos/plan';
import { PORQUE } from './capitulos/porque';
import { PREGUNTAS } from './capitulos/preguntas';
import { REMEDIALES } from './capitulos/remediales';
import { SIN_COMPLEMENTO } from './capitulos/sin-complemento';
import { SIN_RED } from './capitulos/sin-red';
import { TECLADO } from './capitulos/teclado';
import { VENTANA } from './capitulos/ventana';

export const TITULO_DE_LA_GUIA = 'Guía del docente';

/** The guide, in the order in which a docente needs it. */
export const CAPITULOS: readonly Capitulo[] = [
  EMPEZAR,
  PLAN,
  TECLADO,
  AUSENCIAS,
  ASISTENCIA,
  REMEDIALES,
  CALIFICACIONES,
  PORQUE,
  ENVIAR,
  CONFLICTOS,
  SIN_RED,
  SIN_COMPLEMENTO,
  VENTANA,
  MAPA,
  FUNCIONES,
  PREGUNTAS,
  MENSAJES,
];

/** Null when no chapter has that clave. */
export const capituloLlamado = (clave: string | null): Capitulo | null =>
  CAPITULOS.find((capitulo) => capitulo.clave === clave) ?? null;
