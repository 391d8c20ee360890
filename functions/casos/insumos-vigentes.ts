import { type Sabana } from '../../shared/modelo/sabana';
import { type ContextoDelReporte } from '../../shared/reporte/contexto-del-corte';
import { particiones } from '../almacen/claves';
import { type Entrega } from '../almacen/entregas';
import { huellaDeJson } from '../almacen/contenido';
import { type Insumos, type ParteCapturada } from '../almacen/reportes';
import { type CondicionesDeCorte, condicionesDeCorte, faltanInsumos } from './condiciones-de-corte';
import { type Destino } from './destino';
import { Rechazo } from './rechazo';
import { type GrupoCapturado, gruposCapturados, sabanaEfectiva } from './sabana-efectiva';
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
  /** Keeps what has a name in `registro` and is not kept yet. Only what is published needs it. */
  readonly archivar: () => Promise<void>;
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
  const destino = { plantel, periodo, corte };
  const entrega = await sabanas.actual(particiones.sabana(periodo, corte, plantel));
  const cargada = entrega && (await sabanas.valorDe(entrega));
  const capturados = await gruposCapturados(servicio, destino, cargada);
  if (!entrega && capturados.length === 0) {
    const deQuien = `el plantel ${plantel} en el corte ${corte}`;
    return faltanInsumos(servicio, { calendario: true, sabana: false }, deQuien);
  }
  const filas = filasEfectivas(servicio, destino, { entrega, cargada, capturados });
  const conducta = await incidencias.actual(particiones.incidencias(periodo, plantel));
  const { calendario, normas, minimoAprobatorio, huellaDeCalendario } = condiciones;
  return {
    sabana: filas.sabana,
    contexto: {
      calendario,
      normas,
      minimoAprobatorio,
      incidencias: conducta ? await incidencias.valorDe(conducta) : [],
    },
    condiciones,
    registro: {
      ...filas.registro,
      incidencias: conducta && versionDe(conducta),
      calendario: huellaDeCalendario,
    },
    archivar: filas.archivar,
  };
}

interface Filas extends Pick<InsumosVigentes, 'sabana' | 'archivar'> {
  readonly registro: Pick<Insumos, 'sabana' | 'capturas'>;
}

interface Fuentes {
  readonly entrega: Entrega | null;
  readonly cargada: Sabana | null;
  readonly capturados: readonly GrupoCapturado[];
}

/** The loaded rows and, over them, what its docentes captured; with what names them. */
function filasEfectivas(
  { almacen: { sabanas, reportes } }: Servicio,
  destino: Destino,
  { entrega, cargada, capturados }: Fuentes,
): Filas {
  if (entrega && cargada && capturados.length === 0) {
    return { sabana: cargada, registro: { sabana: versionDe(entrega) }, archivar: () => Promise.resolve() };
  }
  const sabana = sabanaEfectiva(
    destino,
    cargada,
    capturados.map(({ grupoModulo }) => grupoModulo),
  );
  const partes = capturados.map(parteDe);
  return {
    sabana,
    registro: {
      sabana: { version: entrega?.version ?? 0, huella: huellaDeJson(sabana) },
      capturas: huellaDeJson(partes),
    },
    archivar: async () => {
      await sabanas.archivar(sabana);
      await reportes.guardarProcedencia(partes);
    },
  };
}

const parteDe = ({ captura: { version, datos } }: GrupoCapturado): ParteCapturada => ({
  grupo: datos.lugar.grupo,
  asignatura: datos.lugar.asignatura,
  version,
  celdas: datos.celdas,
});

const versionDe = ({ version, datos }: Entrega) => ({ version, huella: datos.valor });
