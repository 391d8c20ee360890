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

/**
 * All that may be opened, without their alumnos: each grupo-módulo as the newest sábana of the periodo that knows it has
 * it. One that can no longer be read hides no other.
 */
export async function resumenesDelPeriodo(
  servicio: Servicio,
  donde: DelPlantel,
): Promise<readonly GrupoResumido[]> {
  const todos = new Map<string, GrupoResumido>();
  for (const { entrega } of await entregasDelPeriodo(servicio, donde)) {
    const suyos = (await servicio.almacen.sabanas.resumenesSiSeLeen(entrega)) ?? [];
    for (const uno of suyos) todos.set(`${uno.grupo}\n${uno.modulo}`, uno);
  }
  return [...todos.values()];
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

/** As the newest sábana of the periodo that knows it has it: one that was loaded in part takes nothing from the others. */
export async function grupoDeSabana(
  servicio: Servicio,
  lugar: LugarDeCaptura,
): Promise<GrupoModulo | undefined> {
  for (const { entrega } of (await entregasDelPeriodo(servicio, lugar)).toReversed()) {
    const grupo = (await servicio.almacen.sabanas.gruposSiSeLeen(entrega))?.find(esDe(lugar));
    if (grupo) return grupo;
  }
  return undefined;
}

/**
 * What the sábanas of the periodo say of the grupo-módulo of a captura; null where there is none. Nothing to say
 * (undefined) when they are those already known, which are then not read.
 */
export async function enSabanas(
  servicio: Servicio,
  lugar: LugarDeCaptura,
  conocida: string | undefined,
): Promise<EnSabana | null | undefined> {
  const vigentes = await entregasDelPeriodo(servicio, lugar);
  if (vigentes.length === 0) return null;
  const edicion = huellaDeJson(vigentes.map(({ corte, entrega: { datos } }) => [corte, datos.valor]));
  if (edicion === conocida) return undefined;
  const cortes: EnSabana['cortes'] = [];
  for (const { corte, entrega } of vigentes) {
    const grupo = (await servicio.almacen.sabanas.gruposSiSeLeen(entrega))?.find(esDe(lugar));
    if (grupo) cortes.push({ corte, grupo });
  }
  return { edicion, cortes };
}

/**
 * The grupo-módulo of a captura as each sábana of the periodo that knows it has it, oldest first. One that can no longer
 * be read says nothing and stops nobody: it grades no report either, until it is loaded again.
 */
export async function enCadaSabana(
  servicio: Servicio,
  lugar: LugarDeCaptura,
): Promise<readonly GrupoResumido[]> {
  const suyos: GrupoResumido[] = [];
  for (const { entrega } of await entregasDelPeriodo(servicio, lugar)) {
    const suyo = (await servicio.almacen.sabanas.resumenesSiSeLeen(entrega))?.find(esDe(lugar));
    if (suyo) suyos.push(suyo);
  }
  return suyos;
}

/** Whom the newest sábana that names anybody in a grupo-módulo names in it; nobody where none does. */
export async function docentesEnSabana(
  servicio: Servicio,
  lugar: LugarDeCaptura,
): Promise<readonly string[]> {
  const suyos = await enCadaSabana(servicio, lugar);
  return suyos.findLast(({ docentes }) => docentes.length > 0)?.docentes ?? [];
}

async function entregasDelPeriodo(
  { almacen: { sabanas } }: Servicio,
  { periodo, plantel }: DelPlantel,
): Promise<readonly { readonly corte: NumeroCorte; readonly entrega: Entrega }[]> {
  const deCortes = await Promise.all(
    DE_VIEJO_A_NUEVO.map(async (corte) => ({
      corte,
      entrega: await sabanas.actual(particiones.sabana(periodo, corte, plantel)),
    })),
  );
  return deCortes.flatMap(({ corte, entrega }) => (entrega ? [{ corte, entrega }] : []));
}

const esDe =
  (lugar: LugarDeCaptura) =>
  ({ grupo, modulo }: Pick<GrupoModulo, 'grupo' | 'modulo'>): boolean =>
    grupo === lugar.grupo && modulo === lugar.asignatura;
