import { types } from 'node:util';
import { z } from 'zod';
import { type Celda, type HojaCruda } from '../../shared/importacion/hoja-cruda';
import { sonHojasCrudas } from '../../shared/importacion/son-hojas-crudas';

const Enteros = z.custom<Uint32Array>((valor) => types.isUint32Array(valor));

/**
 * Sheets as they pass from one thread to another: each different value once, and the cells as places in that list. A
 * sábana says the same names and claves on each of its rows; told apart, they would take ten times the memory.
 */
const HojasEmpacadas = z.strictObject({
  valores: z.custom<readonly unknown[]>((valor) => Array.isArray(valor)),
  hojas: z.array(
    z.strictObject({
      archivo: z.string(),
      hoja: z.string().nullable(),
      base1904: z.boolean().optional(),
      /** Cells of each row, and then of all of them, row after row. */
      largos: Enteros,
      celdas: Enteros,
    }),
  ),
});
type HojasEmpacadas = z.infer<typeof HojasEmpacadas>;

export function empacarHojas(hojas: readonly HojaCruda[]): HojasEmpacadas {
  const valores: Celda[] = [];
  const simples = new Map<unknown, number>();
  const objetos = new Map<string, number>();
  const lugarDe = (celda: Celda): number =>
    typeof celda === 'object' && celda !== null
      ? lugarEn(objetos, JSON.stringify(celda), celda)
      : lugarEn(simples, celda, celda);
  const lugarEn = <C>(lugares: Map<C, number>, clave: C, celda: Celda): number => {
    const conocido = lugares.get(clave);
    if (conocido !== undefined) return conocido;
    lugares.set(clave, valores.length);
    return valores.push(celda) - 1;
  };
  return {
    valores,
    hojas: hojas.map(({ filas, ...hoja }) => {
      const largos = Uint32Array.from(filas, ({ length }) => length);
      const celdas = new Uint32Array(largos.reduce((suma, largo) => suma + largo, 0));
      let cursor = 0;
      for (const fila of filas) {
        for (const celda of fila) {
          celdas[cursor] = lugarDe(celda);
          cursor += 1;
        }
      }
      return { ...hoja, largos, celdas };
    }),
  };
}

/** The sheets again; null for anything that `empacarHojas` does not make. */
export function desempacarHojas(empacado: unknown): HojaCruda[] | null {
  const { success, data } = HojasEmpacadas.safeParse(empacado);
  if (!success) return null;
  const hojas = data.hojas.map(({ largos, celdas, ...hoja }) => {
    const filas: unknown[][] = [];
    let cursor = 0;
    for (const largo of largos) {
      filas.push(Array.from(celdas.subarray(cursor, cursor + largo), (lugar) => data.valores[lugar]));
      cursor += largo;
    }
    return { ...hoja, filas };
  });
  return sonHojasCrudas(hojas) ? hojas : null;
}
