import { celdasDe } from './celda';
import { type CampoEnCeldas } from './consulta-capturada';
import { verificarParalelas } from './matriz';
import { type Argumento } from './argumento';
import { valorInvalido } from './rechazo';

/** Name, value, name, value… as repeating arguments; a block of two columns, alone, holds the same by rows. */
export function paresDe(argumentos: unknown, fundamento: string): CampoEnCeldas[] {
  const sueltos = Array.isArray(argumentos) ? argumentos.map((uno: unknown) => uno) : [];
  const bloque = sueltos.length === 1 ? filasDeDos(sueltos[0]) : null;
  if (bloque) return bloque;
  if (sueltos.length % 2 === 1) {
    throw valorInvalido(
      'nombresYValores: a cada nombre le sigue su valor; escriba el del último',
      fundamento,
    );
  }
  return sueltos.flatMap((nombre, i): CampoEnCeldas[] =>
    i % 2 === 0 ? [[celdasDe(nombre)[0], sueltos[i + 1]]] : [],
  );
}

/** Two columns, side by side or apart. */
export function paresDeColumnas(nombres: Argumento, valores: Argumento): CampoEnCeldas[] {
  verificarParalelas(nombres, valores);
  const celdas = celdasDe(valores.celda);
  return celdasDe(nombres.celda).map((nombre, i): CampoEnCeldas => [nombre, celdas[i]]);
}

function filasDeDos(bloque: unknown): CampoEnCeldas[] | null {
  if (!Array.isArray(bloque)) return null;
  const filas = bloque.map((fila: unknown) => celdasDe(fila));
  return filas.every(({ length }) => length === 2)
    ? filas.map(([nombre, valor]): CampoEnCeldas => [nombre, valor])
    : null;
}
