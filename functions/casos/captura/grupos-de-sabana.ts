import { type EnSabana, type LugarDeCaptura } from '../../../shared/modelo/captura';
import { type NumeroCorte } from '../../../shared/modelo/corte';
import { type GrupoModulo } from '../../../shared/modelo/sabana';
import { particiones } from '../../almacen/claves';
import { huellaDeJson } from '../../almacen/contenido';
import { type Entrega } from '../../almacen/entregas';
import { type GrupoResumido } from '../../almacen/sabanas';
import { type Servicio } from '../servicio';

type DelPlantel = Pick<LugarDeCaptura, 'periodo' | 'plantel'>;

const DE_VIEJO_A_NUEVO: readonly NumeroCorte[] = [1, 2, 3];

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
  for (const corte of DE_VIEJO_A_NUEVO.toReversed()) {
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
 * What the sábanas of the periodo say of the grupo-módulo of a captura; null where there is none. Nothing to say
 * (undefined) when they are those already known, which are then not read.
 */
export async function enSabanas(
  { almacen: { sabanas } }: Servicio,
  lugar: LugarDeCaptura,
  conocida: string | undefined,
): Promise<EnSabana | null | undefined> {
  const { periodo, plantel } = lugar;
  const deCortes = await Promise.all(
    DE_VIEJO_A_NUEVO.map(async (corte) => ({
      corte,
      entrega: await sabanas.actual(particiones.sabana(periodo, corte, plantel)),
    })),
  );
  const vigentes = deCortes.flatMap(({ corte, entrega }) => (entrega ? [{ corte, entrega }] : []));
  if (vigentes.length === 0) return null;
  const edicion = huellaDeJson(vigentes.map(({ corte, entrega: { datos } }) => [corte, datos.valor]));
  if (edicion === conocida) return undefined;
  const cortes: EnSabana['cortes'] = [];
  for (const { corte, entrega } of vigentes) {
    const grupo = (await sabanas.gruposDe(entrega)).find(esDe(lugar));
    if (grupo) cortes.push({ corte, grupo });
  }
  return { edicion, cortes };
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
