import { type Recibo } from '../../shared/modelo/recibo';
import { type Cargada } from '../casos/carga/cargar-sabana';
import { etiquetaDe } from '../casos/version-esperada';
import { responder, type Respuesta } from './respuesta';

/** The receipt is the same whether it was saved or only tried; its ETag says which version it became, to undo it. */
export const responderCarga = ({ recibo, version }: Cargada): Respuesta<Recibo> =>
  responder(recibo, version === null ? {} : { encabezados: { etag: etiquetaDe(version) } });
