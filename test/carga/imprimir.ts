import { type Medicion } from './medicion';

const ANCHO = 44;
const ANCHO_DE_CIFRA = 12;

export function imprimirTabla(titulo: string, mediciones: readonly Medicion[]): void {
  console.log(renglon(titulo, 'tiempo', 'pico'));
  for (const { etapa, ms, picoMb } of mediciones) console.log(renglon(`  ${etapa}`, enMs(ms), enMb(picoMb)));
  console.log(renglon('  en total', enMs(suma(mediciones)), enMb(pico(mediciones))));
  console.log('');
}

interface Etapas {
  readonly mediciones: readonly Medicion[];
  readonly zlib: {
    readonly xlsxMs: number;
    readonly zlibMs: number;
    readonly xmlMb: number;
    readonly libroMb: number;
  };
}

/** Each aim beside what was measured, and whether it was met. */
export function imprimirMetas({ mediciones, zlib }: Etapas, servicio: readonly Medicion[]): void {
  const dePuroCalculo = mediciones.filter(({ etapa }) => etapa === 'parse' || etapa === 'compute');
  const memoria = pico(servicio);
  console.log(renglon('Meta', 'medido', 'cumplida'));
  console.log(
    meta('  parse + compute, menos de 1 500 ms', enMs(suma(dePuroCalculo)), suma(dePuroCalculo) < 1_500),
  );
  console.log(meta('  de subir a ver, menos de 12 000 ms', enMs(suma(servicio)), suma(servicio) < 12_000));
  console.log(
    meta('  memoria del servicio, menos de 400 MB', enMb(memoria), memoria === null ? null : memoria < 400),
  );
  const veces = (zlib.xlsxMs / zlib.zlibMs).toFixed(1);
  console.log(
    `\nxlsx: ${zlib.libroMb.toFixed(1)} MB (${zlib.xmlMb.toFixed(1)} MB de XML), ${veces} veces lo que zlib (nivel 6)` +
      ` tarda en comprimir los mismos bytes: ${enMs(zlib.xlsxMs)} frente a ${enMs(zlib.zlibMs)}.`,
  );
}

const meta = (texto: string, medido: string, cumplida: boolean | null): string =>
  renglon(texto, medido, cumplida === null ? 'no se sabe' : cumplida ? 'sí' : 'NO');

export const renglon = (texto: string, ...cifras: readonly string[]): string =>
  texto.padEnd(ANCHO) + cifras.map((cifra) => cifra.padStart(ANCHO_DE_CIFRA)).join('');

const suma = (mediciones: readonly Medicion[]): number => mediciones.reduce((total, { ms }) => total + ms, 0);

const pico = (mediciones: readonly Medicion[]): number | null =>
  mediciones.reduce<number | null>(
    (mayor, { picoMb }) => (picoMb === null ? mayor : Math.max(mayor ?? 0, picoMb)),
    null,
  );

const enMs = (ms: number): string => `${Math.round(ms)} ms`;
const enMb = (mb: number | null): string => (mb === null ? '—' : `${Math.round(mb)} MB`);
