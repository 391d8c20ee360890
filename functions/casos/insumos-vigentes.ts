import { type Sabana } from '../../shared/modelo/sabana';
import { type ContextoDelReporte } from '../../shared/reporte/contexto-del-corte';
import { particiones } from '../almacen/claves';
import { type Entrega } from '../almacen/entregas';
import { type Insumos } from '../almacen/reportes';
import { type CondicionesDeCorte, condicionesDeCorte, faltanInsumos } from './condiciones-de-corte';
import { type Destino } from './destino';
import { Rechazo } from './rechazo';
import { type Servicio } from './servicio';

/** What a report is computed from: the saved rows and everything they are read with. */
export interface InsumosDeReporte {
  readonly sabana: Sabana;
  readonly contexto: ContextoDelReporte;
}

export interface InsumosVigentes extends InsumosDeReporte {
  readonly condiciones: CondicionesDeCorte;
  /** The same things by name, for whoever publishes what comes of them. */
  readonly registro: Insumos;
}

/** What a report would be made from now; nothing that was sent has a part in it. */
export async function insumosVigentes(
  servicio: Servicio,
  destino: Destino,
): Promise<InsumosVigentes | Rechazo> {
  const condiciones = await condicionesDeCorte(servicio, destino);
  return condiciones instanceof Rechazo ? condiciones : insumosDePlantel(servicio, destino, condiciones);
}

/** The same for one plantel of several, when the conditions of the corte are already known. */
export async function insumosDePlantel(
  servicio: Servicio,
  { plantel, periodo, corte }: Destino,
  condiciones: CondicionesDeCorte,
): Promise<InsumosVigentes | Rechazo> {
  const { sabanas, incidencias } = servicio.almacen;
  const entrega = await sabanas.actual(particiones.sabana(periodo, corte, plantel));
  if (!entrega) {
    const deQuien = `el plantel ${plantel} en el corte ${corte}`;
    return faltanInsumos(servicio, { calendario: true, sabana: false }, deQuien);
  }
  const conducta = await incidencias.actual(particiones.incidencias(periodo, plantel));
  const { calendario, normas, minimoAprobatorio, huellaDeCalendario } = condiciones;
  return {
    sabana: await sabanas.valorDe(entrega),
    contexto: {
      calendario,
      normas,
      minimoAprobatorio,
      incidencias: conducta ? await incidencias.valorDe(conducta) : [],
    },
    condiciones,
    registro: {
      sabana: versionDe(entrega),
      incidencias: conducta && versionDe(conducta),
      calendario: huellaDeCalendario,
    },
  };
}

const versionDe = ({ version, datos }: Entrega) => ({ version, huella: datos.valor });
