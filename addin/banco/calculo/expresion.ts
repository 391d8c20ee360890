import { type Dato, type Matriz } from './dato';
import { type NombreDeFuncion } from './funciones-de-excel';
import { type Operador } from './operador';

/** A formula of the bench once it has been read. */
export type Expresion =
  | { readonly que: 'constante'; readonly valor: Dato }
  | { readonly que: 'matriz'; readonly filas: Matriz }
  /** Cells, or a name, as the formula writes them. */
  | { readonly que: 'referencia'; readonly texto: string }
  /** From the cells of one to those of another: "INDEX(…):INDEX(…)". */
  | { readonly que: 'tramo'; readonly desde: Expresion; readonly hasta: Expresion }
  | {
      readonly que: 'operacion';
      readonly operador: Operador;
      readonly una: Expresion;
      readonly otra: Expresion;
    }
  | { readonly que: 'funcion'; readonly nombre: NombreDeFuncion; readonly argumentos: readonly Expresion[] }
  | { readonly que: 'siseac'; readonly nombre: string; readonly argumentos: readonly Expresion[] };
