import { type LugarDeCaptura } from '../../shared/modelo/captura';
import { type NumeroCorte } from '../../shared/modelo/corte';
import { type GrupoModulo } from '../../shared/modelo/sabana';
import { particiones } from '../almacen/claves';
import { type Entrega } from '../almacen/entregas';
import { type Servicio } from './servicio';

type DelPlantel = Pick<LugarDeCaptura, 'periodo' | 'plantel'>;

const DE_NUEVO_A_VIEJO: readonly NumeroCorte[] = [3, 2, 1];

/** The grupos-módulo of a plantel as its newest sábana of the periodo knows them; none when there is no sábana. */
export async function gruposDeSabana(servicio: Servicio, donde: DelPlantel): Promise<readonly GrupoModulo[]> {
  const entrega = await entregaMasNueva(servicio, donde);
  return entrega ? (await servicio.almacen.sabanas.valorDe(entrega)).gruposModulo : [];
}

/** The sábana of the latest corte that has one. */
export async function entregaMasNueva(
  { almacen: { sabanas } }: Servicio,
  { periodo, plantel }: DelPlantel,
): Promise<Entrega | null> {
  for (const corte of DE_NUEVO_A_VIEJO) {
    const entrega = await sabanas.actual(particiones.sabana(periodo, corte, plantel));
    if (entrega) return entrega;
  }
  return null;
}

export async function grupoDeSabana(
  servicio: Servicio,
  lugar: LugarDeCaptura,
): Promise<GrupoModulo | undefined> {
  const grupos = await gruposDeSabana(servicio, lugar);
  return grupos.find(({ grupo, modulo }) => grupo === lugar.grupo && modulo === lugar.asignatura);
}
