import { type NormasProbadas } from '../../shared/simulacion/con-cambios';
import { Rechazo } from './rechazo';

/** The refusal of a trial, with the reason of each change. `campo` is where they were sent. */
export const cambiosRechazados = (
  { rechazos }: Extract<NormasProbadas, { outcome: 'rechazadas' }>,
  campo: string,
): Rechazo => new Rechazo('cambio-no-admitido', rechazos.map(({ motivo }) => motivo).join(' '), { campo });
