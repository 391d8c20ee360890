import { finalDeAsignatura } from '../evaluacion/final-de-asignatura';
import { type NumeroDeNivel } from '../evaluacion/nivel-academico';
import { type Cuaderno } from './cuaderno';
import { elegir } from './elegir';
import { letraDe } from './explica-nivel';
import { dato } from './operando';
import { type Operando } from './paso';
import { textoExacto } from './texto-exacto';

const regla = finalDeAsignatura;
const NOMBRE = 'Final de la asignatura';
const NA = letraDe(null, false);
const APROBADOS: readonly NumeroDeNivel[] = [10, 9, 8];

/** The mean of the levels of the units, to the nearest whole number; NA when a unit is NA (Art. 39). Expects units. */
export function anotarFinal(cuaderno: Cuaderno, unidades: readonly (NumeroDeNivel | null)[]): Operando {
  const niveles = unidades.map((numero, i) => dato(`Unidad ${i + 1}`, numero ?? NA));
  const sinAcreditar = cuaderno.anotar(
    'Unidades sin acreditar',
    'cuenta',
    niveles.filter(({ valor }) => valor === NA),
    regla,
  );
  const falta = cuaderno.anotar('¿Falta alguna?', 'menor-que', [dato('Ninguna', 0), sinAcreditar], regla);
  if (falta.valor === textoExacto(true)) return elegir(cuaderno, NOMBRE, [[falta, { es: NA }]], null, regla);
  const suma = cuaderno.anotar('Suma de los niveles', 'suma', niveles, regla);
  const cuantas = cuaderno.anotar('Unidades', 'cuenta', niveles, regla);
  const promedio = cuaderno.anotar('Promedio', 'cociente', [suma, cuantas], regla);
  return cuaderno.anotar(NOMBRE, 'redondeo', [promedio, dato('Decimales', 0)], regla);
}

/** The letter of a final (Arts. 37 a 41). */
export function anotarLetraDeFinal(cuaderno: Cuaderno, final: Operando, esIntegradora: boolean): Operando {
  const casos = APROBADOS.map((numero) => {
    const es = cuaderno.anotar(`¿Es ${numero}?`, 'igual-a', [final, dato('Nivel', numero)], regla);
    return [es, { es: letraDe(numero, esIntegradora) }] as const;
  });
  return elegir(cuaderno, 'Letra de la final', casos, { es: NA }, regla);
}
