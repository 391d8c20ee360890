import { type GrupoEnSabana, type LugarDeCaptura } from '../../shared/modelo/captura';
import { type NumeroCorte } from '../../shared/modelo/corte';
import { type GrupoModulo } from '../../shared/modelo/sabana';
import { particiones } from '../almacen/claves';
import { type Entrega } from '../almacen/entregas';
import { type GrupoResumido } from '../almacen/sabanas';
import { type Servicio } from './servicio';

type DelPlantel = Pick<LugarDeCaptura, 'periodo' | 'plantel'>;

const DE_NUEVO_A_VIEJO: readonly NumeroCorte[] = [3, 2, 1];

/** The grupos-módulo of a plantel as its newest sábana of the periodo knows them; none when there is no sábana. */
export async function gruposDeSabana(servicio: Servicio, donde: DelPlantel): Promise<readonly GrupoModulo[]> {
  const entrega = await entregaMasNueva(servicio, donde);
  return entrega ? servicio.almacen.sabanas.gruposDe(entrega) : [];
}

/** The same without their alumnos: enough to list them, and to know whose they are. */
export async function resumenesDeSabana(
  servicio: Servicio,
  donde: DelPlantel,
): Promise<readonly GrupoResumido[]> {
  const entrega = await entregaMasNueva(servicio, donde);
  return entrega ? servicio.almacen.sabanas.resumenesDe(entrega) : [];
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
  return (await gruposDeSabana(servicio, lugar)).find(esDe(lugar));
}

/**
 * What the newest sábana says of the grupo-módulo of a captura; null where there is none. Nothing to say (undefined) when
 * it is the one already known, which is then not read.
 */
export async function grupoEnSabana(
  servicio: Servicio,
  lugar: LugarDeCaptura,
  conocida: string | undefined,
): Promise<GrupoEnSabana | null | undefined> {
  const entrega = await entregaMasNueva(servicio, lugar);
  if (!entrega) return null;
  const edicion = entrega.datos.valor;
  if (edicion === conocida) return undefined;
  const grupos = await servicio.almacen.sabanas.gruposDe(entrega);
  return { edicion, grupo: grupos.find(esDe(lugar)) ?? null };
}

/** Whom the sábana names in a grupo-módulo; nobody where it does not know it. */
export async function docentesEnSabana(
  servicio: Servicio,
  lugar: LugarDeCaptura,
): Promise<readonly string[]> {
  return (await resumenesDeSabana(servicio, lugar)).find(esDe(lugar))?.docentes ?? [];
}

const esDe =
  (lugar: LugarDeCaptura) =>
  ({ grupo, modulo }: Pick<GrupoModulo, 'grupo' | 'modulo'>): boolean =>
    grupo === lugar.grupo && modulo === lugar.asignatura;
