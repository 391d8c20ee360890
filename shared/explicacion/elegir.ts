import { type ReglaCatalogada } from '../norma/regla';
import { type Cuaderno } from './cuaderno';
import { dato } from './operando';
import { type Operando } from './paso';
import { type Exacto } from './texto-exacto';

/** What a figure is when a condition holds: the result of a step, or a value that the article names. */
export type Eleccion = Operando | { readonly es: Exacto };

/** The value of the first condition that holds; `siNo` when none does. Without it, one of them must. */
export function elegir(
  cuaderno: Cuaderno,
  nombre: string,
  casos: readonly (readonly [condicion: Operando, valor: Eleccion])[],
  siNo: Eleccion | null,
  regla: ReglaCatalogada,
): Operando {
  const valorDe = (eleccion: Eleccion) => ('es' in eleccion ? dato(nombre, eleccion.es) : eleccion);
  const operandos = casos.flatMap(([condicion, valor]) => [condicion, valorDe(valor)]);
  return cuaderno.anotar(nombre, 'elige', siNo ? [...operandos, valorDe(siNo)] : operandos, regla);
}
