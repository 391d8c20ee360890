import {
  type Edicion,
  type ReportePublicado,
  type UnidadPublicada,
} from '../../../shared/modelo/publicacion';
import { type DatosDeEdicion, type Ediciones } from '../../almacen/ediciones';
import { type Huella } from '../../almacen/contenido';
import { type Rechazo } from '../rechazo';

/** Writes the workbook of what is published. */
export type EscribirLibro = (reporte: ReportePublicado | UnidadPublicada) => Promise<Uint8Array>;

/** What one plantel is published, whatever it is of: the report of a corte or that of a unit. */
export interface Publicable<Destino, Datos extends DatosDeEdicion & Destino> {
  readonly destino: Destino;
  readonly ediciones: Ediciones<Destino, Datos>;
  /** Computes it from what is saved; nothing that was sent has a part in it. */
  readonly calcular: () => Promise<Calculado<Datos> | Rechazo>;
}

/** The figures, and what names them: norms and what is shown with them are part of their identity. */
export interface Calculado<Datos> {
  readonly norma: Huella;
  readonly textoDeNorma: string;
  readonly huella: Huella;
  /** Writes what its readers get, each thing under the name of its content, and says what to point at. */
  readonly escribir: (edicion: Edicion) => Promise<Datos>;
}
