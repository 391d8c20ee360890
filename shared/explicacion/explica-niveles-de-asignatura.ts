import {
  type AsignaturaConInstrumentos,
  type UnidadConInstrumentos,
} from '../evaluacion/asignatura-con-rubrica';
import { type Normas } from '../norma/normas';
import { type Cuaderno } from './cuaderno';
import { anotarCalificacion } from './explica-instrumentos';
import { anotarNumeroDeNivel } from './explica-nivel';
import { anotarRemedialesAplicadas, type RemedialesAnotadas } from './explica-remediales-aplicadas';
import { anotarNivelSinRemedial, conversionDe } from './explica-unidad';
import { type Operando } from './paso';

/** An asignatura of one alumno; `numeros` are those of its units, which its plan gives. */
export interface AsignaturaPorExplicar extends AsignaturaConInstrumentos {
  readonly numeros: readonly number[];
}

/** The level of a unit before its remedials, as a letter. */
export const anotarNivelInicial = (
  cuaderno: Cuaderno,
  unidad: UnidadConInstrumentos,
  { numero, esIntegradora }: { readonly numero: number; readonly esIntegradora: boolean },
  normas: Normas,
): Operando =>
  anotarNivelSinRemedial(
    cuaderno,
    `Nivel de la unidad ${numero}`,
    { ...unidad, esIntegradora },
    () => anotarCalificacion(cuaderno, unidad.criterios, normas),
    normas,
  );

/** The level of every unit before any remedial, by position. */
export const anotarNivelesIniciales = (
  cuaderno: Cuaderno,
  { unidades, numeros, esIntegradora }: AsignaturaPorExplicar,
  normas: Normas,
  posiciones: readonly number[] = [...numeros.keys()],
): ReadonlyMap<number, Operando> =>
  new Map(
    unidades.flatMap((unidad, posicion): [number, Operando][] => {
      const numero = numeros[posicion];
      if (numero === undefined || !posiciones.includes(posicion)) return [];
      return [[posicion, anotarNivelInicial(cuaderno, unidad, { numero, esIntegradora }, normas)]];
    }),
  );

/** The levels after every remedial: of `posiciones`, and of those that remedials touch, which share their limit. */
export function anotarNivelesFinales(
  cuaderno: Cuaderno,
  asignatura: AsignaturaPorExplicar,
  normas: Normas,
  posiciones?: readonly number[],
): RemedialesAnotadas {
  const { remediales, esIntegradora } = asignatura;
  const necesarias = posiciones && [...posiciones, ...remediales.map(({ unidad }) => unidad)];
  const iniciales = anotarNivelesIniciales(cuaderno, asignatura, normas, necesarias);
  return anotarRemedialesAplicadas(cuaderno, iniciales, remediales, esIntegradora, normas);
}

/** The number of each level, for those that add them up. */
export const anotarNumeros = (
  cuaderno: Cuaderno,
  niveles: ReadonlyMap<number, Operando>,
  esIntegradora: boolean,
  normas: Normas,
): Operando[] =>
  [...niveles.values()].map((nivel) =>
    anotarNumeroDeNivel(cuaderno, nivel.nombre, nivel, conversionDe(esIntegradora, normas)),
  );
