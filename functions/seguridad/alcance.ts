import { Rechazo } from '../casos/rechazo';
import { type Identidad } from './identidad';

/** Dirección General sees every plantel; everybody else their own and no other (CON-25). */
export function rechazoPorPlantel({ rol, planteles }: Identidad, plantel: string): Rechazo | null {
  if (rol === 'direccion-general' || planteles.includes(plantel)) return null;
  return new Rechazo('plantel-ajeno', `No puede consultar el plantel ${plantel}.`);
}
