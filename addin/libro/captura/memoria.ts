import { z } from 'zod';
import { Bandeja } from '../../../shared/captura/bandeja';
import { enCeldas, enLista } from '../../../shared/captura/celdas';
import { EnSabana, LugarDeCaptura } from '../../../shared/modelo/captura';
import { resumen } from '../resumen';
import { NADA_ESCRITO, Oficiales } from './oficiales-escritas';

/** What the workbook remembers of one of its capturas: where it belongs, and what is between it and the service. */
export interface Memoria {
  readonly numero: number;
  readonly lugar: LugarDeCaptura;
  readonly bandeja: Bandeja;
  /** What the sábana says of it, and which edition of it; null until the service says, and where there is none. */
  readonly enSabana: EnSabana | null;
  /** What its official figures said when they were written. */
  readonly oficiales: Oficiales;
}

/** What cannot be read whole is not used: its sheets are still there, and the service has what was sent. */
export type MemoriaLeida = Memoria | { readonly numero: number; readonly danada: true };

/**
 * Somebody else's pane, in the same workbook at the same time, kept something of a captura after it was read here. What
 * was about to be kept would lose it: the work begins again from what there is now.
 */
export class MemoriaAjena extends Error {}

/** By captura, the sums of what was read in each batch of work: what is written over must still be that. */
const leidas = new WeakMap<Excel.RequestContext, Map<number, Sumas>>();
type Sumas = readonly string[];

const NOMBRE = 'siseac_memoria';
const HOJA = 'SISEAC';

/** A captura takes two rows: the base, all that the service said, and the rest, which changes all the time. */
const RENGLONES = ['base', 'resto'] as const;
/** Of a row: which captura, which of its two texts, the text's sum, and the text in as many cells as it needs. */
const ANTES_DEL_TEXTO = 3;
/** A cell holds 32,767 characters. */
const LARGO_DE_PARTE = 30_000;
/** A cell that begins so is text whatever follows; no JSON does. */
const MARCA = '~';

const CeldasDeBase = z.array(z.tuple([z.string(), z.record(z.string(), z.string())]));
const Base = z.union([
  z.strictObject({
    celdas: CeldasDeBase,
    // The service says it again: unreadable, it is as if it had not said it yet.
    enSabana: EnSabana.nullable().catch(null),
  }),
  // As it was kept before sábanas were remembered.
  CeldasDeBase.transform((celdas) => ({ celdas, enSabana: null })),
]);
/** It says which base it goes with: kept apart, one could be older than the other. */
const Resto = z.strictObject({
  lugar: LugarDeCaptura,
  bandeja: Bandeja.omit({ base: true }),
  sumaDeBase: z.string(),
  // Of no consequence beside what is not sent yet: unreadable, it is as if nothing had been written.
  oficiales: Oficiales.catch(NADA_ESCRITO),
});
const Filas = z.array(z.array(z.coerce.string()));

/** Every captura of the workbook, in the order in which they were made. */
export async function leerMemorias(contexto: Excel.RequestContext): Promise<MemoriaLeida[]> {
  const filas = await leerFilas(contexto);
  leidas.set(contexto, sumasDe(filas));
  const numeros = filas.flatMap(([numero = '']) => (/^[1-9]\d*$/.test(numero) ? [Number(numero)] : []));
  return Promise.all(
    [...new Set(numeros)].map(async (numero) => {
      const [base = null, resto = null] = await Promise.all(
        RENGLONES.map((que) => textoDe(filas, numero, que)),
      );
      const leida = base === null || resto === null ? null : await comoMemoria(numero, base, resto);
      return leida ?? { numero, danada: true as const };
    }),
  );
}

/**
 * Keeps what is remembered of a captura, writing only what changed; null forgets it. Throws MemoriaAjena when it is no
 * longer what was read of it in this batch of work, or when somebody wrote over it at once. Excel has no write with a
 * condition: of two panes that looked before either wrote, the first to write may not notice the second. What its sheets
 * say is then told as typed and not taken into account.
 */
export async function guardarMemoria(
  contexto: Excel.RequestContext,
  numero: number,
  memoria: Memoria | null,
): Promise<void> {
  const vistas = leidas.get(contexto);
  if (!vistas) throw new Error('what is remembered is read before it is written over');
  const hoja = (await hojaDeMemoria(contexto)) ?? (await hacerHoja(contexto));
  const textos = memoria ? await textosDe(memoria) : null;
  const nuevas = await Promise.all(RENGLONES.map(async (que) => (textos ? resumen(textos[que]) : '')));
  const guardadas = await sumasGuardadas(hoja, numero);
  if (!sonIguales(vistas.get(numero) ?? [], guardadas)) throw new MemoriaAjena(`captura ${numero}`);
  for (const [i, que] of RENGLONES.entries()) {
    const texto = textos?.[que];
    const suma = nuevas[i] ?? '';
    if (guardadas[i] === suma && suma !== '') continue;
    const fila = primeraDe(numero) + i;
    hoja.getRangeByIndexes(fila, 0, 1, 1).getEntireRow().clear('Contents');
    if (texto === undefined) continue;
    const celdas = [String(numero), que, suma, ...enPartes(texto)];
    const destino = hoja.getRangeByIndexes(fila, 0, 1, celdas.length);
    destino.numberFormat = [celdas.map(() => '@')];
    destino.values = [celdas];
  }
  await contexto.sync();
  if (!sonIguales(nuevas, await sumasGuardadas(hoja, numero))) throw new MemoriaAjena(`captura ${numero}`);
  vistas.set(numero, nuevas);
}

const primeraDe = (numero: number): number => 1 + (numero - 1) * RENGLONES.length;

async function sumasGuardadas(hoja: Excel.Worksheet, numero: number): Promise<Sumas> {
  const sumas = hoja
    .getRangeByIndexes(primeraDe(numero), ANTES_DEL_TEXTO - 1, RENGLONES.length, 1)
    .load('values');
  await hoja.context.sync();
  return Filas.parse(sumas.values).map(([suma = '']) => suma);
}

/** The first number that no captura of the workbook has had. */
export async function numeroLibre(contexto: Excel.RequestContext): Promise<number> {
  const filas = await leerFilas(contexto);
  return 1 + Math.max(0, ...filas.map(([numero]) => Number(numero) || 0));
}

const sumasDe = (filas: readonly (readonly string[])[]): Map<number, Sumas> => {
  const sumas = new Map<number, Sumas>();
  for (const [numero = '', , suma = ''] of filas) {
    sumas.set(Number(numero), [...(sumas.get(Number(numero)) ?? []), suma]);
  }
  return sumas;
};

/** A captura that is not there has no sums, or blank ones. */
const sonIguales = (unas: Sumas, otras: Sumas): boolean =>
  RENGLONES.every((_que, i) => (unas[i] ?? '') === (otras[i] ?? ''));

async function leerFilas(contexto: Excel.RequestContext): Promise<string[][]> {
  const hoja = await hojaDeMemoria(contexto);
  const usado = hoja?.getUsedRangeOrNullObject(true).load('rowCount, columnCount');
  await contexto.sync();
  if (!hoja || !usado || usado.isNullObject) return [];
  const filas: string[][] = [];
  for (let fila = 1; fila < usado.rowCount; fila += 1) {
    const renglon = hoja.getRangeByIndexes(fila, 0, 1, usado.columnCount).load('values');
    // A sync for each row: together they might exceed Excel's 5 MB an answer.
    await contexto.sync();
    filas.push(...Filas.parse(renglon.values));
  }
  return filas;
}

async function hojaDeMemoria(contexto: Excel.RequestContext): Promise<Excel.Worksheet | null> {
  const marca = contexto.workbook.names.getItemOrNullObject(NOMBRE).getRangeOrNullObject().load('address');
  await contexto.sync();
  return marca.isNullObject ? null : marca.worksheet;
}

async function hacerHoja(contexto: Excel.RequestContext): Promise<Excel.Worksheet> {
  const nombre = contexto.workbook.names.getItemOrNullObject(NOMBRE);
  const homonima = contexto.workbook.worksheets.getItemOrNullObject(HOJA);
  await contexto.sync();
  if (!nombre.isNullObject) nombre.delete();
  // A sheet of the person's own with that name is left alone: ours is found by the defined name, not by its own.
  const hoja = homonima.isNullObject
    ? contexto.workbook.worksheets.add(HOJA)
    : contexto.workbook.worksheets.add();
  const marca = hoja.getRange('A1');
  marca.values = [['Memoria de SISEAC: la usa el complemento para enviar lo capturado. No la modifique.']];
  contexto.workbook.names.add(NOMBRE, marca);
  hoja.visibility = 'VeryHidden';
  await contexto.sync();
  return hoja;
}

async function textoDe(
  filas: readonly (readonly string[])[],
  numero: number,
  que: (typeof RENGLONES)[number],
): Promise<string | null> {
  const fila = filas.find(([suyo, cual]) => suyo === String(numero) && cual === que);
  const texto = (fila ?? [])
    .slice(ANTES_DEL_TEXTO)
    .map((parte) => parte.slice(MARCA.length))
    .join('');
  return fila?.[ANTES_DEL_TEXTO - 1] === (await resumen(texto)) ? texto : null;
}

async function textosDe({ lugar, oficiales, enSabana, bandeja: { base: lista, ...bandeja } }: Memoria) {
  const celdas = [...enCeldas(lista)].map(([matricula, suyas]) => [matricula, Object.fromEntries(suyas)]);
  const base = JSON.stringify({ celdas, enSabana });
  return { base, resto: JSON.stringify({ lugar, bandeja, sumaDeBase: await resumen(base), oficiales }) };
}

async function comoMemoria(numero: number, base: string, resto: string): Promise<Memoria | null> {
  const [deBase, deResto] = [Base.safeParse(JSON.parse(base)), Resto.safeParse(JSON.parse(resto))];
  if (!deBase.success || !deResto.success) return null;
  const { lugar, bandeja, sumaDeBase, oficiales } = deResto.data;
  if (sumaDeBase !== (await resumen(base))) return null;
  const celdas = new Map(
    deBase.data.celdas.map(([matricula, suyas]) => [matricula, new Map(Object.entries(suyas))] as const),
  );
  const { enSabana } = deBase.data;
  return { numero, lugar, bandeja: { ...bandeja, base: enLista(celdas) }, enSabana, oficiales };
}

/** Two halves of one character are never parted: alone, neither survives being saved. */
function enPartes(texto: string): string[] {
  const partes: string[] = [];
  for (let desde = 0; desde < texto.length;) {
    const hasta = desde + LARGO_DE_PARTE;
    const partido = /[\uD800-\uDBFF]/.test(texto.charAt(hasta - 1));
    partes.push(MARCA + texto.slice(desde, partido ? hasta - 1 : hasta));
    desde = partido ? hasta - 1 : hasta;
  }
  return partes;
}
