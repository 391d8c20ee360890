import { type Celdas } from '../../../../shared/captura/celdas';
import { type AlumnoDeRejilla } from './alumnos-en-orden';
import { type EstadoDeCola } from './cola-de-escritura';
import { type ColumnaDeRejilla } from './columnas-de-rejilla';
import { type Edicion } from './edicion';
import { type Pregunta } from './llenado';
import { type NoCapturada, type Pegado } from './pegado';
import { AL_EMPEZAR, type Seleccion } from './seleccion';
import { type TeclaDeCaptura } from './teclas-de-captura';

/** What is seen until somebody reads it: what a paste or a 0 after a 1 did, and what could not be captured. */
export interface Aviso {
  readonly dicho: string;
  readonly noCapturadas: readonly NoCapturada[];
}

/** What is of the grid itself, and not of the captura. */
export interface PropioDeRejilla {
  readonly seleccion: Seleccion;
  readonly edicion: Edicion | null;
  readonly pregunta: Pregunta | null;
  /** A paste that waits for a person: it would change values, or does not fit whole. */
  readonly pegado: Pegado | null;
  readonly aviso: Aviso | null;
  /** What was just done, for whoever does not see it. */
  readonly anuncio: string;
  readonly decenas: boolean;
}

export interface EstadoDeRejilla extends EstadoDeCola, PropioDeRejilla {
  readonly alumnos: readonly AlumnoDeRejilla[];
  readonly columnas: readonly ColumnaDeRejilla[];
  readonly teclas: readonly TeclaDeCaptura[];
  /** Results that the sábana brings and that nobody captured. */
  readonly deSabana: Celdas;
}

export const RECIEN_ABIERTA: PropioDeRejilla = {
  ...{ seleccion: AL_EMPEZAR, edicion: null, pregunta: null, pegado: null, aviso: null },
  ...{ anuncio: '', decenas: false },
};
