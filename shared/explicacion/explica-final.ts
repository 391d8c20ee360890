import { finalDeAsignatura } from '../evaluacion/final-de-asignatura';
import { type NumeroDeNivel } from '../evaluacion/nivel-academico';
import { type Cuaderno } from './cuaderno';
import { elegir } from './elegir';
import { letraDe } from './explica-nivel';
import { dato } from './operando';
import { type Operando } from './paso';
import { type Exacto, NO_APLICA, textoExacto } from './texto-exacto';

const regla = finalDeAsignatura;
const NOMBRE = 'Final de la asignatura';
const NA = letraDe(null, false);
const APROBADOS: readonly NumeroDeNivel[] = [10, 9, 8];

/** The mean of the levels of the units, to the nearest whole number; NA when a unit is NA (Art. 39). Expects units. */
export const anotarFinal = (cuaderno: Cuaderno, unidades: readonly (NumeroDeNivel | null)[]): Operando =>
  anotarFinalDe(
    cuaderno,
    unidades.map((numero, i) => dato(`Unidad ${i + 1}`, numero ?? NA)),
  );

/** The same from numbers that earlier steps gave: one NA decides it, whatever is pending in the others. */
export function anotarFinalDe(cuaderno: Cuaderno, niveles: readonly Operando[]): Operando {
  const sinFinal = anotarSinPromedio(cuaderno, NOMBRE, niveles, NA);
  if (sinFinal) return sinFinal;
  const promedio = anotarMedia(cuaderno, niveles);
  return cuaderno.anotar(NOMBRE, 'redondeo', [promedio, dato('Decimales', 0)], regla);
}

/** What is rounded to give the final; it does not apply to who has a unit in NA. */
export const anotarPromedioDeUnidades = (cuaderno: Cuaderno, niveles: readonly Operando[]): Operando =>
  anotarSinPromedio(cuaderno, 'Promedio', niveles, NO_APLICA) ?? anotarMedia(cuaderno, niveles);

function anotarSinPromedio(
  cuaderno: Cuaderno,
  nombre: string,
  niveles: readonly Operando[],
  enNa: Exacto,
): Operando | null {
  const sinAcreditar = cuaderno.anotar(
    'Unidades sin acreditar',
    'cuenta',
    niveles.filter(({ valor }) => valor === NA),
    regla,
  );
  const falta = cuaderno.anotar('¿Falta alguna?', 'menor-que', [dato('Ninguna', 0), sinAcreditar], regla);
  if (falta.valor === textoExacto(true))
    return elegir(cuaderno, nombre, [[falta, { es: enNa }]], null, regla);
  if (!niveles.some(({ valor }) => valor === textoExacto(null))) return null;
  const pendiente = cuaderno.anotar('¿Hay unidades pendientes?', 'falta-dato', niveles, regla);
  return elegir(cuaderno, nombre, [[pendiente, { es: null }]], null, regla);
}

function anotarMedia(cuaderno: Cuaderno, niveles: readonly Operando[]): Operando {
  const suma = cuaderno.anotar('Suma de los niveles', 'suma', niveles, regla);
  const cuantas = cuaderno.anotar('Unidades', 'cuenta', niveles, regla);
  return cuaderno.anotar('Promedio', 'cociente', [suma, cuantas], regla);
}

/** The letter of a final (Arts. 37 a 41); none while there is no final. */
export function anotarLetraDeFinal(cuaderno: Cuaderno, final: Operando, esIntegradora: boolean): Operando {
  const nombre = 'Letra de la final';
  if (final.valor === textoExacto(null)) {
    const falta = cuaderno.anotar('¿Falta la final?', 'falta-dato', [final], regla);
    return elegir(cuaderno, nombre, [[falta, { es: null }]], null, regla);
  }
  const casos = APROBADOS.map((numero) => {
    const es = cuaderno.anotar(`¿Es ${numero}?`, 'igual-a', [final, dato('Nivel', numero)], regla);
    return [es, { es: letraDe(numero, esIntegradora) }] as const;
  });
  return elegir(cuaderno, nombre, casos, { es: NA }, regla);
}
