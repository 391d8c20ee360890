import { type LugarDeCaptura } from '../../shared/modelo/captura';
import { type NumeroCorte } from '../../shared/modelo/corte';
import { type GrupoModulo } from '../../shared/modelo/sabana';
import { particiones } from '../almacen/claves';
import { type Servicio } from './servicio';

const DE_NUEVO_A_VIEJO: readonly NumeroCorte[] = [3, 2, 1];

/** The grupos-módulo of a plantel as its newest sábana of the periodo knows them; none when there is no sábana. */
export async function gruposDeSabana(
  { almacen: { sabanas } }: Servicio,
  { periodo, plantel }: Pick<LugarDeCaptura, 'periodo' | 'plantel'>,
): Promise<readonly GrupoModulo[]> {
  for (const corte of DE_NUEVO_A_VIEJO) {
    const entrega = await sabanas.actual(particiones.sabana(periodo, corte, plantel));
    if (entrega) return (await sabanas.valorDe(entrega)).gruposModulo;
  }
  return [];
}

export async function grupoDeSabana(
  servicio: Servicio,
  lugar: LugarDeCaptura,
): Promise<GrupoModulo | undefined> {
  const grupos = await gruposDeSabana(servicio, lugar);
  return grupos.find(({ grupo, modulo }) => grupo === lugar.grupo && modulo === lugar.asignatura);
}
