import { z } from 'zod';
import { resumen } from './resumen';
import { type HojaPorEscribir } from './tabla-por-escribir';
import { tramosDe } from './tramos-de-rango';

const Id = z.string();

/** What each sheet holds, by its id, shortened so that it can be kept for as long as the pane is open. */
export type Huellas = ReadonlyMap<string, string>;

/** Taken when a writing ends, to know later whether somebody has changed a sheet since. */
export async function tomarHuellas(
  contexto: Excel.RequestContext,
  hojas: readonly HojaPorEscribir[],
): Promise<Huellas> {
  const escritas = hojas
    .flatMap(({ tablas }) => tablas)
    .map(({ nombre }) => contexto.workbook.tables.getItem(nombre).worksheet.load('id'));
  await contexto.sync();
  const huellas = new Map<string, string>();
  for (const hoja of escritas) {
    const id = Id.parse(hoja.id);
    if (!huellas.has(id)) huellas.set(id, await huellaDe(contexto, hoja));
  }
  return huellas;
}

/** The name of the first sheet that no longer holds what it did. One that was deleted has nothing left to lose. */
export async function hojaCambiada(contexto: Excel.RequestContext, huellas: Huellas): Promise<string | null> {
  for (const [id, huella] of huellas) {
    const hoja = contexto.workbook.worksheets.getItemOrNullObject(id).load('name');
    await contexto.sync();
    if (!hoja.isNullObject && (await huellaDe(contexto, hoja)) !== huella) return hoja.name;
  }
  return null;
}

/** Wherever its cells are: rows put above move them and change nothing. */
async function huellaDe(contexto: Excel.RequestContext, hoja: Excel.Worksheet): Promise<string> {
  const usado = hoja.getUsedRangeOrNullObject(true).load('rowCount, columnCount');
  await contexto.sync();
  if (usado.isNullObject) return '';
  let huella = '';
  for await (const tramo of tramosDe(contexto, usado, 'formulasR1C1')) {
    huella = await resumen(huella + JSON.stringify(tramo.formulasR1C1));
  }
  return huella;
}
