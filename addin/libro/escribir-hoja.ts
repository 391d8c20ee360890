import { crearTabla } from './crear-tabla';
import { type Diario } from './diario';
import { cambiarEncabezado, filaDeLaPrimeraTabla, ponerEncabezado } from './encabezado-de-hoja';
import { prepararPagina } from './pagina-impresa';
import { reemplazarTabla } from './reemplazar-tabla';
import { anchosDe, type HojaPorEscribir } from './tabla-por-escribir';

/** Blank rows between two tables of one sheet. */
const ENTRE_TABLAS = 2;
const LARGO_DE_NOMBRE = 31;

/** Writes one sheet: tables that exist are replaced where they are, the others are made. Yields rows written. */
export async function* escribirHoja(
  contexto: Excel.RequestContext,
  porEscribir: HojaPorEscribir,
  diario: Diario,
  avisar: (aviso: string) => void,
): AsyncGenerator<number> {
  const encontradas = porEscribir.tablas.map((tabla) => ({
    tabla,
    enLibro: contexto.workbook.tables.getItemOrNullObject(tabla.nombre),
  }));
  await contexto.sync();
  const conocida = encontradas.find(({ enLibro }) => !enLibro.isNullObject);
  const hoja = conocida ? conocida.enLibro.worksheet : await agregarHoja(contexto, porEscribir, diario);
  if (conocida) await cambiarEncabezado(contexto, porEscribir, diario);

  for (const { tabla, enLibro } of encontradas) {
    if (enLibro.isNullObject) {
      const fila = await filaLibre(contexto, hoja, porEscribir);
      yield* crearTabla(contexto, hoja, fila, tabla, diario);
    } else {
      yield* reemplazarTabla(contexto, enLibro, tabla, diario, avisar);
    }
  }
}

/** Adds a sheet of ours with its title and its widths, and loads its id. */
export async function agregarHoja(
  contexto: Excel.RequestContext,
  porEscribir: HojaPorEscribir,
  diario: Diario,
): Promise<Excel.Worksheet> {
  const hojas = contexto.workbook.worksheets.load('items/name');
  await contexto.sync();
  const usados = new Set(hojas.items.map(({ name }) => name.toLowerCase()));
  const hoja = hojas.add(nombreLibre(porEscribir.nombre, usados)).load('id');
  await contexto.sync();
  const { id } = hoja;
  diario.apuntar((otro) => quitarHoja(otro, id));
  await ponerEncabezado(contexto, hoja, porEscribir);
  for (const [i, ancho] of anchosDe(porEscribir).entries()) {
    hoja.getRangeByIndexes(0, i, 1, 1).format.columnWidth = ancho;
  }
  prepararPagina(hoja, porEscribir);
  hoja.showGridlines = false;
  if (porEscribir.tablas.length === 1) hoja.freezePanes.freezeRows(filaDeLaPrimeraTabla(porEscribir) + 1);
  await contexto.sync();
  return hoja;
}

async function quitarHoja(contexto: Excel.RequestContext, id: string): Promise<void> {
  const hoja = contexto.workbook.worksheets.getItemOrNullObject(id);
  await contexto.sync();
  if (!hoja.isNullObject) hoja.delete();
}

/** A sheet of the person's own with the same name is left alone. */
function nombreLibre(nombre: string, usados: ReadonlySet<string>): string {
  let libre = nombre;
  for (let numero = 2; usados.has(libre.toLowerCase()); numero += 1) {
    const sufijo = ` (${numero})`;
    libre = nombre.slice(0, LARGO_DE_NOMBRE - sufijo.length) + sufijo;
  }
  return libre;
}

async function filaLibre(
  contexto: Excel.RequestContext,
  hoja: Excel.Worksheet,
  porEscribir: HojaPorEscribir,
): Promise<number> {
  const usado = hoja.getUsedRangeOrNullObject(true).load('rowIndex, rowCount');
  const tablas = hoja.tables.getCount();
  await contexto.sync();
  if (usado.isNullObject || tablas.value === 0) return filaDeLaPrimeraTabla(porEscribir);
  return usado.rowIndex + usado.rowCount + ENTRE_TABLAS;
}
