import {
  avanceDelGrupoModulo,
  avanceDeLaUnidad,
  type AvanceDeCaptura,
  estadoDeCaptura,
} from '../../shared/captura/avance-de-captura';
import { enCeldas } from '../../shared/captura/celdas';
import { planDe } from '../../shared/captura/plan-de-captura';
import { type Ventana, ventanaDelMomento } from '../../shared/captura/ventana-de-captura';
import { type MapaDeCaptura, type RenglonDeMapa } from '../../shared/modelo/mapa-de-captura';
import { decimal } from '../../shared/nucleo/decimal';
import { type Fecha } from '../../shared/nucleo/fecha';
import { porCodigo } from '../../shared/nucleo/orden';
import { fechaLarga } from '../../shared/nucleo/fecha-larga';
import { leerCalendario, leerMinimos } from './configuracion-guardada';
import { type Destino } from './destino';
import { enTandas } from './en-tandas';
import { gruposDeSabana } from './grupos-de-sabana';
import { hoy } from './hoy';
import { Rechazo } from './rechazo';
import { gruposCapturados, sabanaEfectiva } from './sabana-efectiva';
import { type Servicio } from './servicio';

/** One captura before its docentes are told apart. */
interface Capturada
  extends AvanceDeCaptura, Pick<RenglonDeMapa, 'asignatura' | 'nombre' | 'grupo' | 'actualizada'> {
  readonly docentes: readonly string[];
}

/** Who has captured what is due by a corte: in their capturas or, without them, in the newest sábana. */
export async function mapaDeCorte(servicio: Servicio, destino: Destino): Promise<MapaDeCaptura | Rechazo> {
  const { plantel, periodo, corte } = destino;
  const calendario = (await leerCalendario(servicio, periodo))?.valor ?? null;
  const dia = hoy(servicio);
  const referencia = calendario?.cortes.find((uno) => uno.corte === corte)?.fechaReferencia ?? dia;
  const minimo = (await leerMinimos(servicio)).findLast(({ desde }) => desde <= referencia);
  if (!minimo)
    return new Rechazo('sin-minimo', `No hay un mínimo aprobatorio vigente el ${fechaLarga(referencia)}.`);
  const conocida = { gruposModulo: [...(await gruposDeSabana(servicio, destino))] };
  const capturados = await gruposCapturados(servicio, destino, conocida);
  const guardadas = new Map(
    capturados.map(({ captura: { datos } }) => [`${datos.lugar.grupo}\n${datos.lugar.asignatura}`, datos]),
  );
  const { gruposModulo } = sabanaEfectiva(
    destino,
    conocida,
    capturados.map(({ grupoModulo }) => grupoModulo),
  );
  const capturadas = gruposModulo.map((uno): Capturada => ({
    ...avanceDelGrupoModulo(uno, corte, decimal(minimo.valor)),
    asignatura: uno.modulo,
    nombre: uno.nombreModulo ?? '',
    grupo: uno.grupo,
    docentes: uno.docentes,
    actualizada: guardadas.get(`${uno.grupo}\n${uno.modulo}`)?.actualizada ?? null,
  }));
  const ventana = ventanaDelMomento('conalep', corte, calendario);
  return comoMapa({ plantel, periodo, momento: corte }, 'conalep', ventana, { dia, capturadas });
}

/** Who has captured the scores of a unit of a Universidad Tecnológica; grupos without captura are not known. */
export async function mapaDeUnidad(
  servicio: Servicio,
  {
    plantel,
    periodo,
    unidad,
  }: { readonly plantel: string; readonly periodo: string; readonly unidad: number },
): Promise<MapaDeCaptura> {
  const { capturas } = servicio.almacen;
  const dia = hoy(servicio);
  const normas = servicio.normasEn(dia);
  const deUt = (await capturas.dePlantel({ periodo, plantel })).filter(
    ({ datos }) => datos.institucion === 'ut',
  );
  const capturadas = await enTandas(deUt, async (captura): Promise<Capturada[]> => {
    const celdas = enCeldas(await capturas.celdasDe(captura));
    const plan = planDe(celdas);
    const avance = plan?.institucion === 'ut' ? avanceDeLaUnidad(celdas, plan, unidad, normas) : null;
    if (!avance) return [];
    const { lugar, nombre, docentes, actualizada } = captura.datos;
    return [{ ...avance, asignatura: lugar.asignatura, grupo: lugar.grupo, nombre, docentes, actualizada }];
  });
  const calendario = (await leerCalendario(servicio, periodo))?.valor ?? null;
  const ventana = ventanaDelMomento('ut', unidad, calendario);
  const donde = { plantel, periodo, momento: unidad };
  return comoMapa(donde, 'ut', ventana, { dia, capturadas: capturadas.flat() });
}

const SIN_DOCENTE = 'Sin docente asignado';

/** One row for each docente of each captura, by docente. */
function comoMapa(
  donde: Pick<MapaDeCaptura, 'plantel' | 'periodo' | 'momento'>,
  institucion: RenglonDeMapa['institucion'],
  ventana: Ventana | null,
  { dia, capturadas }: { readonly dia: Fecha; readonly capturadas: readonly Capturada[] },
): MapaDeCaptura {
  const cerrada = ventana !== null && dia > ventana.capturaFin;
  const renglones = capturadas.flatMap(({ docentes, ...captura }) => {
    const estado = estadoDeCaptura(captura);
    const retrasado = cerrada && estado !== 'completa';
    const quienes = docentes.length === 0 ? [SIN_DOCENTE] : docentes;
    return quienes.map((docente) => ({ docente, ...captura, institucion, estado, retrasado }));
  });
  return {
    ...donde,
    ventana: ventana && { capturaInicio: ventana.capturaInicio, capturaFin: ventana.capturaFin },
    renglones: renglones.toSorted(
      (uno, otro) =>
        porCodigo(uno.docente, otro.docente) ||
        porCodigo(uno.grupo, otro.grupo) ||
        porCodigo(uno.asignatura, otro.asignatura),
    ),
  };
}
