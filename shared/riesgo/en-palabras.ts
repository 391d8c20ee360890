import { enLaFrase } from '../nucleo/a-la-vista';
import { comoDecimal } from '../nucleo/decimal';
import { type Fraccion } from '../nucleo/fraccion';
import { enUnidades, haciaArriba, redondear } from '../nucleo/redondeo';

const DECIMALES = 2;

/** A figure for reading, without trailing zeros. */
export const cifra = enLaFrase;

/** A figure that must be reached: two decimals at most, never rounded down. */
export const cifraHaciaArriba = (valor: Fraccion): string =>
  comoDecimal(enUnidades(haciaArriba(valor, DECIMALES), DECIMALES));

/** Why a figure that must be reached is not the one read elsewhere: 24.84 beside a `valor` of 24.833…; else nothing. */
export const notaDeAlza = (valor: Fraccion): string =>
  cifraHaciaArriba(valor) === cifra(valor) ? '' : ' (se redondea hacia arriba para que alcance)';

/**
 * A figure beside the threshold it was compared with: as many decimals as it takes for the reader to see it on its
 * own side. 69.997 is not shown as 70 below 70.
 */
export function cifraJuntoA(umbral: Fraccion, valor: Fraccion): string {
  if (valor.igualA(umbral)) return cifra(valor);
  let decimales = DECIMALES;
  while (redondeada(valor, decimales).comparar(umbral) !== valor.comparar(umbral)) decimales += 1;
  return comoDecimal(redondeada(valor, decimales));
}

/**
 * Two operands beside the figure they give, with as many decimals as it takes for a reader who repeats the operation
 * to get that figure: 45.5 of 65 is 70, so beside 69.999 they are shown whole, 45.49965 of 65.
 */
export function operandosQueDan(
  mostrar: (uno: Fraccion, otro: Fraccion) => string,
  uno: Fraccion,
  otro: Fraccion,
): readonly [string, string] {
  const figura = mostrar(uno, otro);
  for (let decimales = DECIMALES; ; decimales += 1) {
    const [a, b] = [redondeada(uno, decimales), redondeada(otro, decimales)];
    if (mostrar(a, b) === figura) return [comoDecimal(a), comoDecimal(b)];
  }
}

/** "1 punto", "5.5 puntos". */
export const cantidad = (cuantos: string | number, uno: string, varios: string): string =>
  `${cuantos} ${String(cuantos) === '1' ? uno : varios}`;

export const puntos = (cuantos: string): string => cantidad(cuantos, 'punto', 'puntos');

/** "2.1", "2.1 y 2.2", "2.1, 2.2 y 3.1". */
export function enumerar(partes: readonly string[]): string {
  const ultima = partes.at(-1) ?? '';
  return partes.length < 2 ? ultima : `${partes.slice(0, -1).join(', ')} y ${ultima}`;
}

const redondeada = (valor: Fraccion, decimales: number): Fraccion =>
  enUnidades(redondear(valor, decimales), decimales);
