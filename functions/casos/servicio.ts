import { type Normas } from '../../shared/norma/normas';
import { type Fecha } from '../../shared/nucleo/fecha';
import { type Almacen } from '../almacen/almacen';

/** What every use case works with: what is kept, what time it is, and the norms of each day. */
export interface Servicio {
  readonly almacen: Almacen;
  readonly ahora: () => Date;
  readonly normasEn: (fecha: Fecha) => Normas;
}
