import { puedePresentarRemedial } from '../evaluacion/puede-presentar-remedial';
import { type Normas } from '../norma/normas';
import { type Cuaderno } from './cuaderno';
import { dato, numeroDeNorma } from './operando';
import { type Operando } from './paso';

/** How many remedials are left in the asignatura; never below zero (Art. 51). */
export function anotarRemedialesDisponibles(cuaderno: Cuaderno, usadas: Operando, normas: Normas): Operando {
  const regla = puedePresentarRemedial;
  const maximas = numeroDeNorma(normas, 'reglamentoUt', 'remedialesMaximas');
  const quedan = cuaderno.anotar('Las que quedan', 'resta', [maximas, usadas], regla);
  return cuaderno.anotar('Remediales disponibles', 'maximo', [dato('Ninguna', 0), quedan], regla);
}
