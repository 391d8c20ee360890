import { type Pedido } from '../servicio/pedir';

/** How a person asks the service, of whichever instance. */
export type Pedir = (ruta: string, pedido?: Pedido) => Promise<Response>;
