import { requiereAsesoria } from '../evaluacion/requiere-asesoria';
import { type Cuaderno } from './cuaderno';
import { anotarSiHayNa } from './explica-unidades-en-na';
import { type Operando } from './paso';

/** Whether a unit that was already evaluated came out NA, before any remedial (Art. 49). */
export const anotarAsesoria = (cuaderno: Cuaderno, iniciales: readonly Operando[]): Operando =>
  anotarSiHayNa(cuaderno, '¿Requiere asesoría?', iniciales, requiereAsesoria);
