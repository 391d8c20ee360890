import { GRUPOS_QUE_FALTAN, type Observacion, type Recibo } from '../../../shared/modelo/recibo';

/** The remark on what saving would take away; undefined: nothing. */
export const loQueSeQuita = ({ observaciones }: Recibo): Observacion | undefined =>
  observaciones.find(({ clave }) => clave === GRUPOS_QUE_FALTAN);
