import { type ClaveDeCelda } from '../../../shared/captura/celdas';
import { leerColumna } from '../../../shared/captura/columna';
import { type Diario } from '../diario';
import { type CapturaLeida, capturaDeTablas, TABLAS_DE_DATOS } from './captura-abierta';
import { conHojasAbiertas } from './con-hojas-abiertas';
import { contenidoDeCelda } from './contenido-de-celda';
import { type DatoLeido, type LugarEnHoja } from './leer-celda';
import { leerTablas, type TablaLeida } from './tabla-leida';

export interface Dato extends ClaveDeCelda {
  readonly valor: string | null;
}

/** Cells assigned with one sync. */
const CELDAS_POR_LOTE = 500;

/**
 * Writes data into the cells where they stand; a datum without a cell is left to whoever makes its row. Each cell notes
 * how it goes back to the very content it had, wherever its row is by then.
 */
export async function ponerDatos(
  contexto: Excel.RequestContext,
  leida: CapturaLeida,
  datos: readonly Dato[],
  diario: Diario,
): Promise<void> {
  const lugares = new Map(leida.datos.map((dato) => [claveDe(dato), dato.lugar]));
  const conCelda = datos.filter((dato) => lugares.get(claveDe(dato)));
  const anteriores = conCelda.map((dato) => ({
    ...dato,
    contenido: contenidoActual(leida.tablas, lugares.get(claveDe(dato)) ?? null),
  }));
  diario.apuntar(async (otro) => {
    const tablas = await leerTablas(otro, leida.numero, TABLAS_DE_DATOS);
    const { datos: ahora } = capturaDeTablas(leida, tablas);
    await asignar(otro, ahora, anteriores, 'formulas');
  });
  const nuevos = conCelda.map((dato) => ({ ...dato, contenido: contenidoNuevo(dato) }));
  await asignar(contexto, leida.datos, nuevos, 'values');
}

/** Whether the cell of a datum holds as text what is written as a number. */
export function esNumeroEnTexto({ datos, tablas }: CapturaLeida, dato: Dato): boolean {
  const lugar = datos.find((uno) => claveDe(uno) === claveDe(dato))?.lugar ?? null;
  return typeof contenidoNuevo(dato) === 'number' && typeof contenidoActual(tablas, lugar) === 'string';
}

interface Asignacion extends ClaveDeCelda {
  readonly contenido: string | number | boolean;
}

async function asignar(
  contexto: Excel.RequestContext,
  donde: readonly DatoLeido[],
  asignaciones: readonly Asignacion[],
  como: 'values' | 'formulas',
): Promise<void> {
  const lugares = new Map(donde.map((dato) => [claveDe(dato), dato.lugar]));
  const puestas = asignaciones.flatMap(({ contenido, ...clave }) => {
    const lugar = lugares.get(claveDe(clave));
    return lugar ? [{ lugar, contenido }] : [];
  });
  await conHojasAbiertas(contexto, [...new Set(puestas.map(({ lugar }) => lugar.hoja))], async () => {
    for (const [i, { lugar, contenido }] of puestas.entries()) {
      const { hoja, fila, columna } = lugar;
      const celda = contexto.workbook.worksheets.getItem(hoja).getRangeByIndexes(fila, columna, 1, 1);
      celda[como] = [[contenido]];
      if ((i + 1) % CELDAS_POR_LOTE === 0) await contexto.sync();
    }
    await contexto.sync();
  });
}

function contenidoNuevo({ columna: nombre, valor }: Dato): string | number {
  const columna = leerColumna(nombre);
  return columna ? contenidoDeCelda(columna, valor) : (valor ?? '');
}

function contenidoActual(
  tablas: readonly TablaLeida[],
  lugar: LugarEnHoja | null,
): string | number | boolean {
  const tabla = lugar && tablas.find(({ que }) => que === lugar.que);
  return (lugar && tabla?.formulas[lugar.fila - tabla.fila - 1]?.[lugar.columna - tabla.columna]) ?? '';
}

const claveDe = ({ matricula, columna }: ClaveDeCelda): string => `${matricula}\n${columna}`;
