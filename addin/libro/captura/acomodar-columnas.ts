import { type Diario } from '../diario';
import { acomodarAncho } from '../pagina-impresa';
import { conHojasAbiertas } from './con-hojas-abiertas';
import { unidadesDe } from './entrada-de-columna';
import { type CapturaPorPoner, columnasDeTabla } from './hojas-de-captura';
import { leerTablas, type TablaLeida } from './tabla-leida';
import { lugarDeTitulo, nombreDeTabla, type TablaDeCaptura } from './tablas-de-captura';
import { vestirTabla } from './vestir-tabla';

/** What a heading of ours is now called; null when the plan no longer has its column. */
export type Renombre = readonly [antes: string, ahora: string | null];

/**
 * Gives a table the columns it should have: headings that are called otherwise are renamed where they are, those that
 * are missing go where their neighbour on the left ends, and those the plan no longer has go away if they are blank.
 * What is captured stays in its column.
 */
export async function acomodarColumnas(
  contexto: Excel.RequestContext,
  que: TablaDeCaptura,
  captura: Omit<CapturaPorPoner, 'lugar'>,
  renombres: readonly Renombre[],
  diario: Diario,
): Promise<void> {
  const { numero, minimo, plan } = captura;
  const [leida] = await leerTablas(contexto, numero, [que]);
  if (!leida) return;
  const columnas = columnasDeTabla(que, captura);
  await conHojasAbiertas(contexto, [leida.hoja], async () => {
    const tabla = contexto.workbook.tables.getItem(nombreDeTabla(que, numero));
    const titulos = renombrar(tabla, leida, renombres, diario, { que, numero });
    let anterior = -1;
    for (const { titulo } of columnas) {
      const lugar = lugarDeTitulo({ titulos }, titulo);
      anterior = lugar < 0 ? anterior + 1 : lugar;
      if (lugar >= 0) continue;
      diario.apuntar((otro) => quitarColumna(otro, numero, que, titulo));
      titulos.splice(anterior, 0, titulo);
      agregarColumna(tabla, anterior, titulo);
    }
    acomodarAncho(
      contexto.workbook.worksheets.getItem(leida.hoja),
      columnas.map(({ ancho }) => ancho),
    );
    await contexto.sync();
    await vestirTabla(contexto, tabla, columnas, { numero, minimo, unidades: unidadesDe(plan) });
  });
}

/** Renames and takes away; returns the headings that are left, in their places. */
function renombrar(
  tabla: Excel.Table,
  leida: TablaLeida,
  renombres: readonly Renombre[],
  diario: Diario,
  de: { readonly que: TablaDeCaptura; readonly numero: number },
): string[] {
  const quedan = leida.titulos.map((titulo, lugar) => {
    const renombre = renombres.find(([antes]) => lugarDeTitulo({ titulos: [titulo] }, antes) === 0);
    // Figures are worked out again: no column of theirs is kept for what it says.
    const enBlanco = de.que === 'calificaciones' || leida.valores.every((fila) => fila[lugar] === '');
    const ahora = renombre === undefined ? titulo : (renombre[1] ?? (enBlanco ? null : titulo));
    return { titulo, ahora };
  });
  for (const { titulo, ahora } of quedan) {
    if (ahora === titulo) continue;
    const columna = tabla.columns.getItem(titulo);
    if (ahora === null) {
      const lugar = leida.titulos.indexOf(titulo);
      diario.apuntar((otro) => devolverColumna(otro, de.numero, de.que, titulo, lugar));
      columna.delete();
    } else {
      diario.apuntar((otro) => devolverTitulo(otro, de.numero, de.que, ahora, titulo));
      columna.name = ahora;
    }
  }
  return quedan.flatMap(({ ahora }) => ahora ?? []);
}

function agregarColumna(tabla: Excel.Table, lugar: number, titulo: string): void {
  const encabezado = tabla.columns.add(lugar, undefined, titulo).getHeaderRowRange();
  // A heading that reads as a date stays as it is written.
  encabezado.numberFormat = [['@']];
  encabezado.values = [[titulo]];
}

async function conTabla(
  contexto: Excel.RequestContext,
  numero: number,
  que: TablaDeCaptura,
  trabajo: (tabla: Excel.Table, leida: TablaLeida) => void,
): Promise<void> {
  const [leida] = await leerTablas(contexto, numero, [que]);
  if (!leida) return;
  await conHojasAbiertas(contexto, [leida.hoja], async () => {
    trabajo(contexto.workbook.tables.getItem(nombreDeTabla(que, numero)), leida);
    await contexto.sync();
  });
}

const quitarColumna = (
  contexto: Excel.RequestContext,
  numero: number,
  que: TablaDeCaptura,
  titulo: string,
): Promise<void> =>
  conTabla(contexto, numero, que, (tabla, leida) => {
    if (lugarDeTitulo(leida, titulo) >= 0) tabla.columns.getItem(titulo).delete();
  });

const devolverColumna = (
  contexto: Excel.RequestContext,
  numero: number,
  que: TablaDeCaptura,
  titulo: string,
  lugar: number,
): Promise<void> =>
  conTabla(contexto, numero, que, (tabla, { titulos }) => {
    agregarColumna(tabla, Math.min(lugar, titulos.length), titulo);
  });

const devolverTitulo = (
  contexto: Excel.RequestContext,
  numero: number,
  que: TablaDeCaptura,
  ahora: string,
  antes: string,
): Promise<void> =>
  conTabla(contexto, numero, que, (tabla, leida) => {
    if (lugarDeTitulo(leida, ahora) >= 0) tabla.columns.getItem(ahora).name = antes;
  });
