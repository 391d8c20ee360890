import { type CaminoMedido } from './camino';
import { renglon } from './imprimir';

/** Each way beside the first: nanoseconds a figure, and how many times the first takes. */
export function imprimirCaminos(titulo: string, porCifra: string, caminos: readonly CaminoMedido[]): void {
  console.log(`\n${titulo}. Las cifras coinciden por todos los caminos.`);
  console.log(renglon('Camino', porCifra, 'veces'));
  for (const { nombre, ns } of caminos) {
    console.log(renglon(`  ${nombre}`, enNs(ns), veces(ns / (caminos[0]?.ns ?? NaN))));
  }
}

/** What is asked of the batch and of the rules one by one, beside what was measured. */
export function imprimirMetasDelLote(medido: {
  readonly arreglos: number;
  readonly lote: number;
  readonly reglas: number;
  /** Times the bare loop, over módulos. */
  readonly modulos: number;
  readonly bytes: number;
  readonly edicionMs: number;
}): void {
  const { arreglos, lote, reglas, modulos, bytes, edicionMs } = medido;
  console.log(`\n${renglon('Meta', 'medido', 'cumplida')}`);
  const metas = [
    ['lote, a lo más 3 veces los arreglos', veces(lote / arreglos), lote <= 3 * arreglos],
    ['lote de módulos, a lo más 3 veces', veces(modulos), modulos <= 3],
    ['regla por regla, a lo más 300 ns', enNs(reglas), reglas <= 300],
    ['memoria del lote, a lo más 100 bytes', `${Math.round(bytes)} bytes`, bytes <= 100],
    ['de editar a la final, a lo más 0.1 ms', `${edicionMs.toFixed(4)} ms`, edicionMs <= 0.1],
  ] as const;
  for (const [texto, cifra, cumplida] of metas) {
    console.log(renglon(`  ${texto}`, cifra, cumplida ? 'sí' : 'NO'));
  }
  console.log('');
}

const enNs = (ns: number): string => `${ns < 1000 ? ns.toFixed(1) : Math.round(ns)} ns`;
const veces = (cuantas: number): string => `${cuantas.toFixed(1)} ×`;
