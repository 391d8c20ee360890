import { calificacionDeUnidad } from '../evaluacion/calificacion-de-unidad';
import { type Normas } from '../norma/normas';
import { type Fraccion } from '../nucleo/fraccion';
import { type Cuaderno } from './cuaderno';
import { dato, numeroDeNorma } from './operando';
import { type Operando } from './paso';

/** The exact grade of a unit from its two evaluations (Art. 48). */
export const anotarPuntaje = (
  cuaderno: Cuaderno,
  { continua, sumativa }: { readonly continua: Fraccion; readonly sumativa: Fraccion },
  normas: Normas,
): Operando =>
  anotarPuntajeDe(
    cuaderno,
    dato('Evaluación continua', continua),
    dato('Evaluación sumativa', sumativa),
    normas,
  );

/** The same from evaluations that earlier steps gave. */
export const anotarPuntajeDe = (
  cuaderno: Cuaderno,
  continua: Operando,
  sumativa: Operando,
  normas: Normas,
): Operando =>
  cuaderno.anotar(
    'Calificación de la unidad',
    'suma-de-productos',
    [
      numeroDeNorma(normas, 'reglamentoUt', 'pesoContinua'),
      continua,
      numeroDeNorma(normas, 'reglamentoUt', 'pesoSumativa'),
      sumativa,
    ],
    calificacionDeUnidad,
  );
