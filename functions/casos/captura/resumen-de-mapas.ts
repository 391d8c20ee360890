import { estadoDeCaptura } from '../../../shared/captura/avance-de-captura';
import { ventanaDelMomento } from '../../../shared/captura/ventana-de-captura';
import { type NumeroCorte } from '../../../shared/modelo/corte';
import { type Pagina } from '../../../shared/modelo/pagina';
import { type Plantel } from '../../../shared/modelo/plantel';
import { type ResumenDeMapa } from '../../../shared/modelo/planteles-por-atender';
import { CERO } from '../../../shared/nucleo/fraccion';
import { huellaDeJson, type Huella } from '../../almacen/contenido';
import { type Cuentas } from '../../almacen/cuentas-de-mapa';
import { type Capturada, capturasDelCorte, capturasDeLaUnidad } from './capturas-del-mapa';
import { leerCalendario } from '../configuracion/configuracion-guardada';
import { entregaMasNueva } from './grupos-de-sabana';
import { hoy } from '../hoy';
import { paginaDePlanteles } from '../configuracion/pagina-de-planteles';
import { type PeticionDePagina } from '../paginar';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/** A corte of CONALEP or a unit of a Universidad Tecnológica. */
export type MomentoDeMapa =
  | { readonly institucion: 'conalep'; readonly periodo: string; readonly momento: NumeroCorte }
  | { readonly institucion: 'ut'; readonly periodo: string; readonly momento: number };

/**
 * How the capturas of each plantel stand at a corte or a unit, with the counts of its map. What has not changed since
 * it was counted is not read again.
 */
export async function resumenDeMapas(
  servicio: Servicio,
  de: MomentoDeMapa,
  pedida: PeticionDePagina,
): Promise<Pagina<ResumenDeMapa> | Rechazo> {
  const pagina = await paginaDePlanteles(servicio, JSON.stringify(['mapas', de]), pedida);
  if (pagina instanceof Rechazo) return pagina;
  const calendario = (await leerCalendario(servicio, de.periodo))?.valor ?? null;
  const ventana = ventanaDelMomento(de.institucion, de.momento, calendario);
  const cerrada = ventana !== null && hoy(servicio) > ventana.capturaFin;
  const guardadas = await servicio.almacen.cuentasDeMapa.dePlanteles(de);
  const elementos: ResumenDeMapa[] = [];
  // One plantel after the other: what has to be counted reads a sábana of a hundred thousand results.
  for (const plantel of pagina.elementos) {
    const cuentas = await cuentasDe(servicio, de, plantel, guardadas.get(plantel.clave));
    const { completas, parciales, sinCaptura } = cuentas;
    elementos.push({
      plantel: plantel.clave,
      nombre: plantel.nombre,
      ...{ completas, parciales, sinCaptura },
      retrasadas: cerrada ? parciales + sinCaptura : 0,
    });
  }
  return { elementos, siguiente: pagina.siguiente };
}

async function cuentasDe(
  servicio: Servicio,
  de: MomentoDeMapa,
  { clave }: Plantel,
  guardadas: (Cuentas & { readonly etag: string }) | undefined,
): Promise<Cuentas> {
  const insumos = await insumosDe(servicio, de, clave);
  if (guardadas?.insumos === insumos) return guardadas;
  const donde = { plantel: clave, periodo: de.periodo };
  const capturadas =
    de.institucion === 'conalep'
      ? await capturasDelCorte(servicio, { ...donde, corte: de.momento }, CERO)
      : await capturasDeLaUnidad(servicio, { ...donde, unidad: de.momento });
  const cuentas = { insumos, ...contar(capturadas) };
  await servicio.almacen.cuentasDeMapa.guardar(de, clave, cuentas, guardadas);
  return cuentas;
}

/** Names everything that is counted, without reading any of it. */
async function insumosDe(
  servicio: Servicio,
  { periodo, institucion }: MomentoDeMapa,
  plantel: string,
): Promise<Huella> {
  const capturas = (await servicio.almacen.capturas.dePlantel({ periodo, plantel })).filter(
    ({ datos }) => datos.institucion === institucion,
  );
  const entrega = institucion === 'conalep' ? await entregaMasNueva(servicio, { periodo, plantel }) : null;
  return huellaDeJson([
    entrega?.datos.valor ?? null,
    capturas.map(({ particion, datos }) => [particion, datos.celdas]),
  ]);
}

function contar(capturadas: readonly Capturada[]): Omit<Cuentas, 'insumos'> {
  const estados = capturadas.map(estadoDeCaptura);
  const cuantas = (cual: (typeof estados)[number]): number => estados.filter((uno) => uno === cual).length;
  return {
    completas: cuantas('completa'),
    parciales: cuantas('parcial'),
    sinCaptura: cuantas('sin-captura'),
  };
}
