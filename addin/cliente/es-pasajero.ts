import { type Problema } from '../../shared/modelo/problema';

/** What may be otherwise in a while with nobody doing anything. */
export const esPasajero = ({ status }: Pick<Problema, 'status'>): boolean =>
  status === 0 || status === 408 || status === 429 || status >= 500;
