import { type Cuaderno } from '../../shared/explicacion/cuaderno';
import { type Normas } from '../../shared/norma/normas';

/** Writes the steps of a function down, from the very arguments that the function takes. */
export type Explicador = (cuaderno: Cuaderno, argumentos: readonly unknown[], normas: Normas) => void;
