import { operacionEnPartes, type ParteDeOperacion } from './operacion-en-partes';
import { type Paso } from './paso';

/** What a step does, as a person writes it on one line: «0.7 × 8.5 + 0.3 × 9». */
export const operacionEnPalabras = (paso: Pick<Paso, 'operacion' | 'operandos'>): string =>
  operacionEnPartes(paso)
    .map((parte, lugar) => `${lugar === 0 || vaPegada(parte) ? '' : ' '}${enLinea(parte)}`)
    .join('');

const vaPegada = (parte: ParteDeOperacion): boolean => 'signo' in parte && /^[,;]$/.test(parte.signo);

function enLinea(parte: ParteDeOperacion): string {
  if ('signo' in parte) return parte.signo;
  const { operando, valor, trasNombre } = parte;
  return trasNombre === undefined ? valor : `${operando.nombre}${trasNombre}${valor}`;
}
