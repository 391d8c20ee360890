import { type Celdas, valorDe } from '../../../../shared/captura/celdas';
import { type Dato } from '../../../libro/captura/poner-datos';
import { filasElegidas, type Seleccion } from './seleccion';

/** What writing over the selection does: the data that change, and how many of them had another value. */
export interface Llenado {
  readonly datos: readonly Dato[];
  readonly pisados: number;
}

/** A fill that would change values already captured, until a person says whether it goes. */
export interface Pregunta extends Llenado {
  readonly valor: string | null;
}

/** The same value for every alumno selected; those that have it already do not change. */
export function llenar(
  celdas: Celdas,
  matriculas: readonly string[],
  columna: string,
  seleccion: Seleccion,
  valor: string | null,
): Llenado {
  const { desde, hasta } = filasElegidas(seleccion);
  const cambian = matriculas
    .slice(desde, hasta + 1)
    .map((matricula) => ({ matricula, columna, antes: valorDe(celdas, { matricula, columna }) }))
    .filter(({ antes }) => antes !== valor);
  return {
    datos: cambian.map(({ matricula }) => ({ matricula, columna, valor })),
    pisados: cambian.filter(({ antes }) => antes !== null).length,
  };
}

/**
 * Filling down as in a sheet: the first of several takes the others with it; one alone takes the value above. Null when
 * there is nothing above to take.
 */
export function valorParaLlenar(
  celdas: Celdas,
  matriculas: readonly string[],
  columna: string,
  seleccion: Seleccion,
): { readonly valor: string | null } | null {
  const { desde, hasta } = filasElegidas(seleccion);
  const matricula = matriculas[desde === hasta ? desde - 1 : desde];
  return matricula === undefined ? null : { valor: valorDe(celdas, { matricula, columna }) };
}

export interface AvanceDeColumna {
  readonly capturados: number;
  readonly todos: number;
}

/** "12 de 34". */
export const avanceDe = (
  celdas: Celdas,
  matriculas: readonly string[],
  columna: string,
): AvanceDeColumna => ({
  capturados: matriculas.filter((matricula) => valorDe(celdas, { matricula, columna }) !== null).length,
  todos: matriculas.length,
});
