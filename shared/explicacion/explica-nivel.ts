import { type PoliticaDeNivel, umbralDeNivel } from '../evaluacion/conversion-a-nivel';
import { nivelDeNumero, type NumeroDeNivel } from '../evaluacion/nivel-academico';
import { type Normas } from '../norma/normas';
import { type ReglaCatalogada } from '../norma/regla';
import { type Cuaderno } from './cuaderno';
import { elegir } from './elegir';
import { dato } from './operando';
import { type Operando } from './paso';

/** How a grade becomes a level: the scale, how it is converted, and the rule that says so. */
export interface ConversionPorExplicar {
  readonly esIntegradora: boolean;
  readonly politica: PoliticaDeNivel;
  readonly regla: ReglaCatalogada;
}

const DE_MAYOR_A_MENOR: readonly NumeroDeNivel[] = [10, 9, 8];

/** As people write it: SA, CO, NA. */
export const letraDe = (numero: NumeroDeNivel | null, esIntegradora: boolean): string =>
  nivelDeNumero(numero, esIntegradora).nivel.toUpperCase();

/** The highest level that a grade reaches, each against its own threshold (Arts. 37 a 41). */
export function anotarNivel(
  cuaderno: Cuaderno,
  nombre: string,
  calificacion: Operando,
  { esIntegradora, politica, regla }: ConversionPorExplicar,
  normas: Normas,
): Operando {
  const casos = DE_MAYOR_A_MENOR.map((numero) => {
    const letra = letraDe(numero, esIntegradora);
    const umbral = dato(`Desde dónde es ${letra}`, umbralDeNivel(numero, politica, normas));
    const alcanza = cuaderno.anotar(`¿Alcanza ${letra}?`, 'al-menos', [calificacion, umbral], regla);
    return [alcanza, { es: letra }] as const;
  });
  return elegir(cuaderno, nombre, casos, { es: letraDe(null, esIntegradora) }, regla);
}

/** The whole number that a letter is worth (Arts. 37 y 40); NA and what is pending have none, and stay as they are. */
export function anotarNumeroDeNivel(
  cuaderno: Cuaderno,
  nombre: string,
  nivel: Operando,
  { esIntegradora, regla }: Pick<ConversionPorExplicar, 'esIntegradora' | 'regla'>,
): Operando {
  const casos = DE_MAYOR_A_MENOR.map((numero) => {
    const letra = letraDe(numero, esIntegradora);
    const es = cuaderno.anotar(`¿Es ${letra}?`, 'igual-a', [nivel, dato('Letra', letra)], regla);
    return [es, { es: numero }] as const;
  });
  return elegir(cuaderno, nombre, casos, nivel, regla);
}
