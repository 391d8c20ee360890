import { CapturasDePlantel } from '../../../shared/modelo/grupo-asignatura';
import { INSTITUCIONES } from '../../../shared/norma/institucion';
import { normasDeTexto } from '../../../shared/norma/normas-de-texto';
import { type ContextoDeUnidad } from '../../../shared/reporte-ut/contexto-de-unidad';
import { type UnidadGuardada } from '../../almacen/unidades';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

export interface InsumosDeUnidad {
  readonly capturas: CapturasDePlantel;
  readonly contexto: ContextoDeUnidad;
}

/** What a version of a unit was made from, whatever has been captured or reformed since. */
export async function insumosDeUnidad(
  servicio: Servicio,
  { datos: { insumos, edicion, unidad: numero } }: UnidadGuardada,
): Promise<InsumosDeUnidad | Rechazo> {
  const { contenido, calendarios, unidades } = servicio.almacen;
  const calendario = await calendarios.deHuella(insumos.calendario);
  const ventana = calendario.unidades?.find(({ unidad }) => unidad === numero);
  if (!ventana) throw new Error(`the calendar ${insumos.calendario} has no unit ${numero}`);
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
