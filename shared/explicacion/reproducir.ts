import { CATALOGO } from '../catalogo';
import { type Normas } from '../norma/normas';
import { consultarRegla } from './consultar-regla';
import { mostrado } from './mostrado';
import { operar } from './operaciones';
import { type Explicacion, type Operando, type Paso } from './paso';

/** The figure that the steps give, or the first step (from 1) that does not give what it says. */
export type Reproduccion =
  | { readonly outcome: 'reproducida'; readonly figura: string }
  | { readonly outcome: 'discrepa'; readonly paso: number; readonly obtenido: string | null };

/**
 * Repeats every step from its data alone, under the norms of the figure. An operand that an earlier step gave must be
 * what that step gives now.
 */
export function reproducir({ pasos }: Explicacion, normas: Normas): Reproduccion {
  const obtenidos: string[] = [];
  for (const [lugar, paso] of pasos.entries()) {
    const proviene = ({ paso: origen, valor }: Operando) =>
      origen === undefined || obtenidos[origen - 1] === valor;
    const obtenido = paso.operandos.every(proviene) ? repetir(paso, normas) : null;
    if (obtenido === null || obtenido !== paso.resultado || mostrado(obtenido) !== paso.mostrado) {
      return { outcome: 'discrepa', paso: lugar + 1, obtenido };
    }
    obtenidos.push(obtenido);
  }
  return { outcome: 'reproducida', figura: obtenidos.at(-1) ?? '' };
}

function repetir({ operacion, operandos, fundamento }: Paso, normas: Normas): string | null {
  if (operacion !== 'regla') {
    return operar(
      operacion,
      operandos.map(({ valor }) => valor),
    );
  }
  const regla = CATALOGO.get(fundamento.clave);
  return regla ? consultarRegla(regla, operandos, normas) : null;
}
