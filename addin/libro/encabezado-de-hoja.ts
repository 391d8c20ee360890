import { z } from 'zod';
import { type Diario } from './diario';
import { type HojaPorEscribir } from './tabla-por-escribir';

/** Row index of the first table of a sheet of ours: title, its lines and a blank row come first. */
export const filaDeLaPrimeraTabla = ({ renglones }: HojaPorEscribir): number => renglones.length + 2;

/** The defined name under which the title of a sheet is found again, wherever it is, by its first table. */
export const nombreDelTitulo = (tabla: string): string => `titulo_de_${tabla}`;

const nombreDe = ({ tablas }: HojaPorEscribir): string => nombreDelTitulo(tablas[0]?.nombre ?? '');

const textosDe = ({ titulo, renglones }: HojaPorEscribir): string[][] =>
  [titulo, ...renglones].map((renglon) => [renglon]);

/** Writes the title block of a new sheet. A name left over from a sheet that was deleted gives way. */
export async function ponerEncabezado(
  contexto: Excel.RequestContext,
  hoja: Excel.Worksheet,
  porEscribir: HojaPorEscribir,
): Promise<void> {
  const nombre = contexto.workbook.names.getItemOrNullObject(nombreDe(porEscribir));
  await contexto.sync();
  if (!nombre.isNullObject) nombre.delete();
  const textos = textosDe(porEscribir);
  const celdas = hoja.getRangeByIndexes(0, 0, textos.length, 1);
  celdas.numberFormat = textos.map(() => ['@']);
  celdas.values = textos;
  const titulo = celdas.getRow(0);
  titulo.format.font.bold = true;
  titulo.format.font.size = 15;
  celdas.getRow(textos.length - 1).format.font.bold = true;
  contexto.workbook.names.add(nombreDe(porEscribir), celdas);
}

/** Says anew of what and of when the sheet is. A title that the person deleted stays deleted. */
export async function cambiarEncabezado(
  contexto: Excel.RequestContext,
  porEscribir: HojaPorEscribir,
  diario: Diario,
): Promise<void> {
  const nombre = nombreDe(porEscribir);
  const anteriores = await fijarTextos(contexto, nombre, textosDe(porEscribir));
  if (!anteriores) return;
  diario.apuntar(async (otro) => {
    await fijarTextos(otro, nombre, anteriores);
  });
}

/** Sets the texts of the named cells and returns what they held; null when they are gone or of another size. */
async function fijarTextos(
  contexto: Excel.RequestContext,
  nombre: string,
  textos: string[][],
): Promise<string[][] | null> {
  const celdas = contexto.workbook.names
    .getItemOrNullObject(nombre)
    .getRangeOrNullObject()
    .load('values, rowCount, columnCount');
  await contexto.sync();
  if (celdas.isNullObject || celdas.rowCount !== textos.length || celdas.columnCount !== 1) return null;
  const anteriores = z.array(z.array(z.coerce.string())).parse(celdas.values);
  celdas.values = textos;
  await contexto.sync();
  return anteriores;
}
