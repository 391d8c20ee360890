import { type NumeroCorte } from '../../modelo/corte';
import { type ReglaCatalogada } from '../../norma/regla';
import { type Cuaderno } from '../cuaderno';
import { dato } from '../operando';
import { type Operando } from '../paso';

/** Whether a flag looks at this corte at all. */
export const anotarSiSeMira = (
  cuaderno: Cuaderno,
  corte: NumeroCorte,
  cortes: readonly NumeroCorte[],
  regla: ReglaCatalogada,
): Operando =>
  cuaderno.anotar(
    '¿Se mira en este corte?',
    'pertenece',
    [dato('Corte', corte), ...cortes.map((uno) => dato('Corte en que se mira', uno))],
    regla,
  );
