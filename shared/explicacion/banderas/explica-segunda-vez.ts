import { type Normas } from '../../norma/normas';
import { nivelSegundaVez } from '../../riesgo/nivel-segunda-vez';
import { type Cuaderno } from '../cuaderno';
import { elegir } from '../elegir';
import { anotarSiHayNa } from '../explica-unidades-en-na';
import { dato, numeroDeNorma } from '../operando';
import { type Operando } from '../paso';

/** R10: a unit in NA of someone who takes the cuatrimestre again. */
export function anotarSegundaVez(
  cuaderno: Cuaderno,
  niveles: readonly Operando[],
  vecesCursada: number,
  normas: Normas,
): Operando {
  const regla = nivelSegundaVez;
  const veces = numeroDeNorma(normas, 'reglamentoUt', 'vecesQueDanDeBaja');
  const repite = cuaderno.anotar(
    '¿La cursa de nuevo?',
    'al-menos',
    [dato('Veces que la cursa', vecesCursada), veces],
    regla,
  );
  const enNa = anotarSiHayNa(cuaderno, '¿Hay alguna unidad en NA?', niveles, regla);
  const ambas = cuaderno.anotar('¿Las dos cosas?', 'todas', [repite, enNa], regla);
  return elegir(cuaderno, 'Nivel de R10', [[ambas, { es: 'rojo' }]], { es: 'verde' }, regla);
}
