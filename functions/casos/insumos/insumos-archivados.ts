import { INSTITUCIONES } from '../../../shared/norma/institucion';
import { normasDeTexto } from '../../../shared/norma/normas-de-texto';
import { CERO } from '../../../shared/nucleo/fraccion';
import { type ReporteGuardado } from '../../almacen/reportes';
import { type InsumosDeReporte } from './insumos-vigentes';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/**
 * What a published version was made from, whatever has been saved or reformed since: the rows and the calendar as they
 * were, under the norms its hash names. Refused for what was published before this was kept.
 */
export async function insumosArchivados(
  { almacen, normasEn }: Servicio,
  { datos }: ReporteGuardado,
): Promise<InsumosDeReporte | Rechazo> {
  const { insumos, edicion, corte: numero } = datos;
  if (!insumos) {
    return new Rechazo(
      'insumos-sin-archivar',
      `La versión ${edicion.version} se publicó cuando todavía no se guardaba con qué se había calculado.`,
    );
  }
  const calendario = await almacen.calendarios.deHuella(insumos.calendario);
  const corte = calendario.cortes.find((uno) => uno.corte === numero);
  if (!corte) throw new Error(`the calendar ${insumos.calendario} has no corte ${numero}`);
  const normas = normasEn(corte.fechaReferencia);
  const texto = await almacen.reportes.textoDeNorma(edicion.norma);
  const leidas = normasDeTexto(texto, 'conalep', INSTITUCIONES.conalep.normas(normas, CERO));
  if (leidas.outcome === 'rechazadas') {
    return new Rechazo(
      'norma-no-legible',
      `La norma archivada tiene valores que este programa ya no conoce: ${leidas.lugares.join(', ')}.`,
    );
  }
  const { seguimientoPo04, minimoAprobatorio } = leidas.normas;
  return {
    sabana: await almacen.sabanas.deHuella(insumos.sabana.huella),
    contexto: {
      calendario,
      minimoAprobatorio,
      normas: { ...normas, seguimientoPo04 },
      incidencias: insumos.incidencias ? await almacen.incidencias.deHuella(insumos.incidencias.huella) : [],
    },
  };
}
