import { type ConteoDeNiveles, NIVELES } from '../../../shared/modelo/reporte';
import { type Columna } from './columna';
import { type Tramo } from './hoja';

/** Blocks of a whole bar: each is a twentieth. */
const BLOQUES = 20;
const BLOQUE = '█';
const VACIO = 'E4E9EC';
const COLORES = { verde: '4FB477', amarillo: 'F2B632', rojo: 'DE5B57', gris: 'A9B3BC' } as const;

/** A bar made of text, because data bars cannot be streamed without Excel repairing the file. */
const barra = <T>(titulo: string, tramos: (fila: T) => readonly Tramo[]): Columna<T> => ({
  titulo,
  ancho: 28,
  estilo: 'barra',
  tramos,
});

/** How a whole is shared among the four levels. */
export const barraDeNiveles = <T>(titulo: string, conteo: (fila: T) => ConteoDeNiveles): Columna<T> =>
  barra(titulo, (fila) => {
    const cuentas = conteo(fila);
    const largos = repartir(NIVELES.map((nivel) => cuentas[nivel]));
    return NIVELES.map((nivel, i) => ({
      texto: BLOQUE.repeat(largos[i] ?? 0),
      color: COLORES[nivel],
    })).filter(({ texto }) => texto !== '');
  });

/** A part of a whole; nothing where there is no part to show. */
export const barraDeParte = <T>(
  titulo: string,
  parte: (fila: T) => readonly [parte: number, todo: number] | null,
  color: string,
): Columna<T> =>
  barra(titulo, (fila) => {
    const [cuanto, todo] = parte(fila) ?? [0, 0];
    if (todo === 0) return [];
    const llenos = Math.min(BLOQUES, Math.round((BLOQUES * cuanto) / todo));
    return [
      { texto: BLOQUE.repeat(llenos), color },
      { texto: BLOQUE.repeat(BLOQUES - llenos), color: VACIO },
    ].filter(({ texto }) => texto !== '');
  });

/** Blocks for each count, all of them handed out: whole shares first, then to the largest remainders. */
export function repartir(cuentas: readonly number[]): number[] {
  const total = cuentas.reduce((suma, cuenta) => suma + cuenta, 0);
  if (total === 0) return cuentas.map(() => 0);
  const enteros = cuentas.map((cuenta) => Math.floor((BLOQUES * cuenta) / total));
  const sobrantes = BLOQUES - enteros.reduce((suma, largo) => suma + largo, 0);
  const conResto = cuentas
    .map((cuenta, i) => ({ i, resto: (BLOQUES * cuenta) % total }))
    .sort((a, b) => b.resto - a.resto)
    .slice(0, sobrantes);
  return enteros.map((largo, i) => largo + Number(conResto.some((otro) => otro.i === i)));
}
