import { setTimeout as esperar } from 'node:timers/promises';
import { type Llamada } from '../../addin/banco/anfitrion/invocaciones';
import { funcionesEnExcel } from '../anfitrion/funciones-en-node';
import { INDICADORES, nota, notas } from './grupo-completo';
import { renglon } from './imprimir';

const CELDAS = 10_000;
const REPETICIONES = 3;
/** Of a rubric each single formula carries thirty weights and thirty names: fewer cells say as much. */
const RUBRICAS = 500;

const columna = (celda: (i: number) => unknown): unknown[][] =>
  Array.from({ length: CELDAS }, (_, i) => [celda(i)]);
const RUBRICA = [
  [Array.from({ length: INDICADORES }, () => 0.1)],
  [Array.from({ length: INDICADORES }, (_, j) => ['Saber', 'Saber Hacer', 'Ser'][Math.floor(j / 10)])],
  [[0.3, 0.4, 0.3]],
  [['Saber', 'Saber Hacer', 'Ser']],
];

/** The same cells as so many formulas and as one that spills. */
const CASOS: readonly {
  cuantas: number;
  una: string;
  deUna: (i: number) => unknown[];
  todas: string;
  deTodas: () => unknown[];
}[] = [
  {
    cuantas: CELDAS,
    una: 'PUNTAJE',
    deUna: (i) => [nota(i), nota(i + 1)],
    todas: 'PUNTAJES',
    deTodas: () => [columna(nota), columna((i) => nota(i + 1))],
  },
  {
    cuantas: CELDAS,
    una: 'UNIDAD',
    deUna: (i) => [nota(i), nota(i + 1), 17, 20],
    todas: 'UNIDADES',
    deTodas: () => [columna(nota), columna((i) => nota(i + 1)), [[17]], [[20]]],
  },
  {
    cuantas: RUBRICAS,
    una: 'RUBRICA',
    deUna: (i) => [[notas(i)], ...RUBRICA],
    todas: 'RUBRICAS',
    deTodas: () => [Array.from({ length: CELDAS }, (_, i) => notas(i)), ...RUBRICA],
  },
];

/**
 * Cells through the genuine runtime, beside as many of a function that does nothing: what they take is Excel's, and the
 * functions can only add to it.
 */
export async function medirFunciones(): Promise<void> {
  const { invocaciones } = await funcionesEnExcel();
  const vacia = await funcionesEnExcel({ 'CURP.VALIDA': () => true, RUBRICAS: () => columna(() => 8) });
  console.log(
    `\n${renglon(`${CELDAS} celdas (${RUBRICAS} sueltas de rúbrica)`, 'ms', 'bloqueo', 'sobre la base')}`,
  );
  const nada = Array.from({ length: CELDAS }, (): Llamada => ({ nombre: 'CURP.VALIDA', argumentos: [''] }));
  const base = await medir(() => vacia.invocaciones.invocarVarias(nada));
  imprimir('una función que no hace nada (base)', base, base);
  for (const { cuantas, una, deUna, todas, deTodas } of CASOS) {
    const sueltas = Array.from({ length: cuantas }, (_, i): Llamada => ({
      nombre: una,
      argumentos: deUna(i),
    }));
    imprimir(una, await medir(() => invocaciones.invocarVarias(sueltas)), base);
    const argumentos = deTodas();
    const nadaJunta = await medir(() => vacia.invocaciones.invocar('RUBRICAS', argumentos.slice(0, 5)));
    imprimir(todas, await medir(() => invocaciones.invocar(todas, argumentos)), nadaJunta);
  }
}

interface Medida {
  readonly ms: number;
  readonly bloqueo: number;
}

/**
 * How long until the last answer, and the longest that nothing else could run meanwhile: Excel's side of the messages is in
 * the same thread here, so in Excel it is less.
 */
async function medir(hacer: () => Promise<unknown>): Promise<Medida> {
  let mejor: Medida = { ms: Infinity, bloqueo: Infinity };
  for (let i = 0; i < REPETICIONES; i += 1) {
    let [bloqueo, ultimo] = [0, performance.now()];
    const latido = setInterval(() => {
      bloqueo = Math.max(bloqueo, performance.now() - ultimo);
      ultimo = performance.now();
    }, 1);
    const inicio = performance.now();
    await hacer();
    const ms = performance.now() - inicio;
    await esperar(5);
    clearInterval(latido);
    if (bloqueo < mejor.bloqueo) mejor = { ms: Math.min(ms, mejor.ms), bloqueo };
  }
  return mejor;
}

/** The base of a column is one that does nothing with the same cells. */
const imprimir = (nombre: string, { ms, bloqueo }: Medida, base: Medida): void =>
  console.log(
    renglon(`  ${nombre}`, String(Math.round(ms)), enMs(bloqueo), enMs(Math.max(0, bloqueo - base.bloqueo))),
  );

const enMs = (tiempo: number): string => `${Math.round(tiempo)} ms`;
