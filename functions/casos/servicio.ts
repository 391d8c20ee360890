import { type Almacen } from '../almacen/almacen';

/** What every use case works with: what is kept, and what time it is. */
export interface Servicio {
  readonly almacen: Almacen;
  readonly ahora: () => Date;
}
