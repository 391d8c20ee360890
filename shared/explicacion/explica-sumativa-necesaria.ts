import { calificacionDeUnidad } from '../evaluacion/calificacion-de-unidad';
import { umbralDeNivel } from '../evaluacion/conversion-a-nivel';
import { CALIFICACION_MAXIMA } from '../evaluacion/escala-de-calificaciones';
import { type NumeroDeNivel } from '../evaluacion/nivel-academico';
import { type Normas } from '../norma/normas';
import { type Fraccion } from '../nucleo/fraccion';
import { type Cuaderno } from './cuaderno';
import { elegir } from './elegir';
import { letraDe } from './explica-nivel';
import { dato, numeroDeNorma } from './operando';
import { type Operando } from './paso';
import { textoExacto } from './texto-exacto';

/** What is said when not even the highest sumativa reaches the level. */
export const IMPOSIBLE = 'Imposible';
const NOMBRE = 'Sumativa necesaria';

/** The least sumativa that reaches a level from a continua, rounded up to two decimals (Arts. 37 y 48). */
export function anotarSumativaNecesaria(
  cuaderno: Cuaderno,
  continua: Fraccion,
  nivel: NumeroDeNivel,
  normas: Normas,
): Operando {
  const regla = calificacionDeUnidad;
  const pesoContinua = numeroDeNorma(normas, 'reglamentoUt', 'pesoContinua');
  const aporta = cuaderno.anotar(
    'Lo que aporta la continua',
    'producto',
    [pesoContinua, dato('Evaluación continua', continua)],
    regla,
  );
  const umbral = dato(
    `Desde dónde es ${letraDe(nivel, false)}`,
    umbralDeNivel(nivel, normas.reglamentoUt.politicaDeNivel, normas),
  );
  const basta = cuaderno.anotar('¿Basta con la continua?', 'al-menos', [aporta, umbral], regla);
  if (basta.valor === textoExacto(true)) {
    return elegir(cuaderno, NOMBRE, [[basta, { es: 0 }]], null, regla);
  }
  const falta = cuaderno.anotar('Lo que falta', 'resta', [umbral, aporta], regla);
  const pesoSumativa = numeroDeNorma(normas, 'reglamentoUt', 'pesoSumativa');
  const exacta = cuaderno.anotar('Sumativa exacta', 'cociente', [falta, pesoSumativa], regla);
  const necesaria = cuaderno.anotar(
    'Con dos decimales, hacia arriba',
    'redondeo-hacia-arriba',
    [exacta, dato('Decimales', 2)],
    regla,
  );
  const maxima = dato('Calificación más alta', CALIFICACION_MAXIMA);
  const imposible = cuaderno.anotar('¿Pasa de la más alta?', 'menor-que', [maxima, necesaria], regla);
  return elegir(cuaderno, NOMBRE, [[imposible, { es: IMPOSIBLE }]], necesaria, regla);
}
