import { CapturasDePlantel } from '../../shared/modelo/grupo-asignatura';
import { INSTITUCIONES } from '../../shared/norma/institucion';
import { normasDeTexto } from '../../shared/norma/normas-de-texto';
import { type ContextoDeUnidad } from '../../shared/reporte-ut/contexto-de-unidad';
import { type DestinoDeUnidad } from './destino';
import { Rechazo } from './rechazo';
import { type Servicio } from './servicio';
import { unidadPublicada } from './unidad-publicada';

export interface InsumosDeUnidad {
  readonly capturas: CapturasDePlantel;
  readonly contexto: ContextoDeUnidad;
}

/** What the version in force of a unit was made from, whatever has been captured or reformed since. */
export async function insumosDeUnidad(
  servicio: Servicio,
  destino: DestinoDeUnidad,
): Promise<InsumosDeUnidad | Rechazo> {
  const publicada = await unidadPublicada(servicio, destino);
  if (publicada instanceof Rechazo) return publicada;
  const { insumos, edicion } = publicada.datos;
  const { contenido, calendarios, unidades } = servicio.almacen;
  const calendario = await calendarios.deHuella(insumos.calendario);
  const ventana = calendario.unidades?.find(({ unidad }) => unidad === destino.unidad);
  if (!ventana) throw new Error(`the calendar ${insumos.calendario} has no unit ${destino.unidad}`);
  const normas = servicio.normasEn(ventana.fechaReferencia);
  const leidas = normasDeTexto(
    await unidades.textoDeNorma(edicion.norma),
    'universidad-tecnologica',
    INSTITUCIONES['universidad-tecnologica'].normas(normas),
  );
  if (leidas.outcome === 'rechazadas') {
    return new Rechazo(
      'norma-no-legible',
      `La norma archivada tiene valores que este programa ya no conoce: ${leidas.lugares.join(', ')}.`,
    );
  }
  const { reglamentoUt, seguimientoPo04 } = leidas.normas;
  return {
    capturas: await contenido.leerJson('unidades', insumos.capturas, CapturasDePlantel),
    contexto: {
      calendario,
      normas: {
        ...normas,
        reglamentoUt,
        seguimientoPo04: { ...normas.seguimientoPo04, ...seguimientoPo04 },
      },
    },
  };
}
