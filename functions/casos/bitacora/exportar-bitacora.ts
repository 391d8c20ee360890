import { type Asiento, CADENA_GENERAL } from '../../../shared/modelo/bitacora';
import { csvDe, type ColumnaDeCsv } from '../../../shared/nucleo/csv';
import { type Identidad } from '../../seguridad/identidad';
import { firmar } from '../firma';
import { bitacoraCompleta, type FiltroDeBitacora } from './leer-bitacora';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

const COLUMNAS: readonly ColumnaDeCsv<Asiento>[] = [
  ['cadena', ({ cadena }) => cadena],
  ['asiento', ({ n }) => String(n)],
  ['cuando', ({ cuando }) => cuando],
  ['asentado', ({ asentado }) => asentado],
  ['persona', ({ persona }) => persona],
  ['nombre', ({ nombre }) => nombre],
  ['rol', ({ rol }) => rol],
  ['accion', ({ accion }) => accion],
  ['documento', ({ documento }) => documento],
  ['resumen', ({ resumen }) => resumen],
  ['version_anterior', ({ versionAnterior }) => String(versionAnterior)],
  ['version', ({ version }) => String(version)],
  ['antes', ({ antes }) => antes ?? ''],
  ['despues', ({ despues }) => despues ?? ''],
  ['motivo', ({ motivo }) => motivo ?? ''],
  ['norma', ({ norma }) => norma ?? ''],
  ['previo', ({ previo }) => previo],
  ['huella', ({ huella }) => huella],
];

/** The bitácora as a file; that it was taken out is the next entry of it. */
export async function exportarBitacora(
  servicio: Servicio,
  identidad: Identidad,
  filtro: FiltroDeBitacora,
): Promise<string | Rechazo> {
  const asientos = await bitacoraCompleta(servicio, identidad, filtro);
  if (asientos instanceof Rechazo) return asientos;
  const deQuien = filtro.plantel ?? (identidad.rol === 'direccion-general' ? CADENA_GENERAL : null);
  const firma = firmar(servicio, identidad, 'exportar', {
    resumen: `Exportación de la bitácora: ${asientos.length}`,
  });
  for (const cadena of deQuien === null ? identidad.planteles : [deQuien]) {
    await servicio.almacen.exportaciones.anotar(cadena, firma);
  }
  return csvDe(COLUMNAS, asientos);
}
