import { type RectificacionDeDatos } from '../../../shared/modelo/datos-de-alumno';
import { type Sabana } from '../../../shared/modelo/sabana';
import { type ContextoDelReporte } from '../../../shared/reporte/contexto-del-corte';
import { particiones } from '../../almacen/claves';
import { type Entrega } from '../../almacen/entregas';
import { huellaDeJson } from '../../almacen/contenido';
import { type Insumos, type ParteCapturada } from '../../almacen/reportes';
import { type CondicionesDeCorte, condicionesDeCorte, faltanInsumos } from './condiciones-de-corte';
import { leerRectificacionesDeDatos } from '../configuracion/configuracion-guardada';
import { type Destino } from '../destino';
import { sabanaRectificada } from './nombres-rectificados';
import { Rechazo } from '../rechazo';
import { type GrupoCapturado, gruposCapturados, sabanaEfectiva } from './sabana-efectiva';
import { type Servicio } from '../servicio';

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
  const rectificaciones = await leerRectificacionesDeDatos(servicio, plantel);
  const filas = filasEfectivas(servicio, destino, { entrega, cargada, capturados, rectificaciones });
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
  readonly rectificaciones: readonly RectificacionDeDatos[];
}

/** The loaded rows and, over them, what its docentes captured and the names that were rectified; with what names them. */
function filasEfectivas(
  { almacen: { sabanas, reportes } }: Servicio,
  destino: Destino,
  { entrega, cargada, capturados, rectificaciones }: Fuentes,
): Filas {
  const juntas =
    cargada && capturados.length === 0
      ? cargada
      : sabanaEfectiva(
          destino,
          cargada,
          capturados.map(({ grupoModulo }) => grupoModulo),
        );
  const sabana = sabanaRectificada(juntas, rectificaciones);
  if (entrega && sabana === cargada) {
    return { sabana, registro: { sabana: versionDe(entrega) }, archivar: () => Promise.resolve() };
  }
  const partes = capturados.map(parteDe);
  return {
    sabana,
    registro: {
      sabana: { version: entrega?.version ?? 0, huella: huellaDeJson(sabana) },
      ...(partes.length > 0 ? { capturas: huellaDeJson(partes) } : {}),
    },
    archivar: async () => {
      await sabanas.archivar(sabana);
      if (partes.length > 0) await reportes.guardarProcedencia(partes);
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
