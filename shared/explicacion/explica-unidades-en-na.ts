import { type ReglaCatalogada } from '../norma/regla';
import { type Cuaderno } from './cuaderno';
import { letraDe } from './explica-nivel';
import { dato } from './operando';
import { type Operando } from './paso';

/** Whether some of these levels is NA, which both scales write the same. */
export function anotarSiHayNa(
  cuaderno: Cuaderno,
  nombre: string,
  niveles: readonly Operando[],
  regla: ReglaCatalogada,
): Operando {
  const na = letraDe(null, false);
  const enNa = cuaderno.anotar(
    'Unidades en NA',
    'cuenta',
    niveles.filter(({ valor }) => valor === na),
    regla,
  );
  return cuaderno.anotar(nombre, 'menor-que', [dato('Ninguna', 0), enNa], regla);
}
