import { estadoDeCaptura } from '../../../shared/captura/avance-de-captura';
import { type Ventana, ventanaDelMomento } from '../../../shared/captura/ventana-de-captura';
import { type MapaDeCaptura, type RenglonDeMapa } from '../../../shared/modelo/mapa-de-captura';
import { decimal } from '../../../shared/nucleo/decimal';
import { type Fecha } from '../../../shared/nucleo/fecha';
import { fechaLarga } from '../../../shared/nucleo/fecha-larga';
import { porCodigo } from '../../../shared/nucleo/orden';
import { type Capturada, capturasDelCorte, capturasDeLaUnidad } from './capturas-del-mapa';
import { leerCalendario, leerMinimos } from '../configuracion/configuracion-guardada';
import { type Destino, type DestinoDeUnidad } from '../destino';
import { hoy } from '../hoy';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/** Who has captured what is due by a corte: in their capturas or, without them, in the newest sábana. */
export async function mapaDeCorte(servicio: Servicio, destino: Destino): Promise<MapaDeCaptura | Rechazo> {
  const { plantel, periodo, corte } = destino;
  const calendario = (await leerCalendario(servicio, periodo))?.valor ?? null;
  const dia = hoy(servicio);
  const referencia = calendario?.cortes.find((uno) => uno.corte === corte)?.fechaReferencia ?? dia;
  const minimo = (await leerMinimos(servicio)).findLast(({ desde }) => desde <= referencia);
  if (!minimo)
    return new Rechazo('sin-minimo', `No hay un mínimo aprobatorio vigente el ${fechaLarga(referencia)}.`);
  const capturadas = await capturasDelCorte(servicio, destino, decimal(minimo.valor));
  const ventana = ventanaDelMomento('conalep', corte, calendario);
  return comoMapa({ plantel, periodo, momento: corte }, 'conalep', ventana, { dia, capturadas });
}

/** Who has captured the scores of a unit of a Universidad Tecnológica. */
export async function mapaDeUnidad(servicio: Servicio, destino: DestinoDeUnidad): Promise<MapaDeCaptura> {
  const { plantel, periodo, unidad } = destino;
  const capturadas = await capturasDeLaUnidad(servicio, destino);
  const calendario = (await leerCalendario(servicio, periodo))?.valor ?? null;
  const ventana = ventanaDelMomento('ut', unidad, calendario);
  const donde = { plantel, periodo, momento: unidad };
  return comoMapa(donde, 'ut', ventana, { dia: hoy(servicio), capturadas });
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
