import { type Recibo } from '../../shared/modelo/recibo';
import { type Cargada } from '../casos/cargar-sabana';
import { responder, type Respuesta } from './respuesta';

/** The receipt is the same whether it was saved or only tried; the header says which version it became. */
export const responderCarga = ({ recibo, version }: Cargada): Respuesta<Recibo> =>
  responder(recibo, version === null ? {} : { encabezados: { 'x-siseac-version': String(version) } });
