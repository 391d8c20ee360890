import { type Fecha } from '../nucleo/fecha';
import { esDesercion } from '../permanencia/es-desercion';
import { type Cuaderno } from './cuaderno';
import { elegir } from './elegir';
import { dato } from './operando';
import { type Operando } from './paso';

/** Since when somebody has not attended, up to a day, with the days without classes. */
export interface AusenciaPorExplicar {
  readonly ultimaAsistencia: Fecha | null;
  readonly fechaReferencia: Fecha;
  readonly diasInhabiles: readonly Fecha[];
}

const NOMBRE = 'Días sin asistir';

/** Calendar days since the last attendance less those without classes (Art. 61); never below zero. */
export function anotarDiasDeAusencia(
  cuaderno: Cuaderno,
  ultimaAsistencia: Fecha,
  { fechaReferencia, diasInhabiles }: AusenciaPorExplicar,
): Operando {
  const entre = cuaderno.anotar(
    'Días desde la última asistencia',
    'dias-entre',
    [dato('Última asistencia', ultimaAsistencia), dato('Fecha de referencia', fechaReferencia)],
    esDesercion,
  );
  const naturales = cuaderno.anotar('Días naturales', 'maximo', [dato('Ninguno', 0), entre], esDesercion);
  const suspendidos = [...new Set(diasInhabiles)].filter(
    (dia) => dia > ultimaAsistencia && dia <= fechaReferencia,
  );
  const inhabiles = cuaderno.anotar(
    'Días sin labores entre ambas fechas',
    'cuenta',
    suspendidos.map((dia) => dato('Día sin labores', dia)),
    esDesercion,
  );
  return cuaderno.anotar(NOMBRE, 'resta', [naturales, inhabiles], esDesercion);
}

/** The figure that reports carry: none without a last attendance, or when it comes after the day of reference. */
export function anotarDiasSinAsistir(cuaderno: Cuaderno, ausencia: AusenciaPorExplicar): Operando {
  const { ultimaAsistencia, fechaReferencia } = ausencia;
  const ultima = dato('Última asistencia', ultimaAsistencia);
  const falta = cuaderno.anotar('¿Falta la última asistencia?', 'falta-dato', [ultima], esDesercion);
  if (ultimaAsistencia === null) {
    return elegir(cuaderno, NOMBRE, [[falta, { es: null }]], null, esDesercion);
  }
  if (ultimaAsistencia > fechaReferencia) {
    const despues = cuaderno.anotar(
      '¿Es posterior a la fecha de referencia?',
      'menor-que',
      [dato('Fecha de referencia', fechaReferencia), ultima],
      esDesercion,
    );
    return elegir(cuaderno, NOMBRE, [[despues, { es: null }]], null, esDesercion);
  }
  return anotarDiasDeAusencia(cuaderno, ultimaAsistencia, ausencia);
}
