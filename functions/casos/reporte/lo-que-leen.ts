import { type Edicion } from '../../../shared/modelo/publicacion';
import { type Retiro } from '../../../shared/modelo/retiro';
import { type Situacion } from '../../almacen/documentos';
import { type DatosDeEdicion } from '../../almacen/ediciones';

interface LoQueLeen {
  readonly publicado: Edicion | null;
  /** Why they read none, where there was one. */
  readonly retiro: Retiro | null;
}

/** What the readers of a report get, as a board shows it. */
export function loQueLeen({ actual, retiro }: Situacion<DatosDeEdicion>): LoQueLeen {
  if (actual) return { publicado: actual.datos.edicion, retiro: null };
  if (!retiro) return { publicado: null, retiro: null };
  const { cuando, por, motivo } = retiro;
  return { publicado: null, retiro: { cuando, por, motivo } };
}
