import { Fraccion } from '../nucleo/fraccion';
import { nombreVisibleDe } from '../norma/nombre-de-parametro';
import { type Normas } from '../norma/normas';
import { type ReglaCatalogada } from '../norma/regla';
import { dato } from './operando';
import { type Operando } from './paso';

/** The thresholds that a rule decides with, for its step to show; lists and tables are on its page of the norm. */
export const numerosDeRegla = ({ parametros }: ReglaCatalogada, normas: Normas): readonly Operando[] =>
  parametros.flatMap((llave) => {
    const valor = valorDe(llave, normas);
    const unNumero = valor instanceof Fraccion || typeof valor === 'number' || typeof valor === 'string';
    return unNumero ? [dato(nombreVisibleDe(llave) ?? llave, valor)] : [];
  });

function valorDe(llave: string, normas: Normas): unknown {
  for (const [documento, numeros] of Object.entries(normas)) {
    for (const [nombre, valor] of Object.entries<unknown>(numeros)) {
      if (`${documento}.${nombre}` === llave) return valor;
    }
  }
  return null;
}
