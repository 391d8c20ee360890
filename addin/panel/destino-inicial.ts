import { type Destino } from '../cliente/servicio';
import { corteVigente } from '../../shared/corte/corte-vigente';
import { fechaDeHoy } from '../ui/fecha-en-espanol';
import { destinoRecordado } from './destino-recordado';
import { type Opciones } from './eleccion-de-destino';

/** What was chosen last if it is still on offer; otherwise the corte of today and the first plantel. */
export function destinoInicial({ calendarios, planteles }: Opciones, ahora: Date): Destino | null {
  const recordado = destinoRecordado();
  const vale =
    calendarios.some(({ periodo }) => periodo === recordado?.periodo) &&
    planteles.some(({ clave }) => clave === recordado?.plantel);
  if (recordado && vale) return recordado;
  const vigente = corteVigente(calendarios, fechaDeHoy(ahora));
  const [primero] = planteles;
  return vigente && primero ? { ...vigente, plantel: primero.clave } : null;
}
