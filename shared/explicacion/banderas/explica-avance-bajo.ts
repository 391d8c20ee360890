import { type Normas } from '../../norma/normas';
import { nivelAvanceBajo } from '../../riesgo/nivel-avance-bajo';
import { type Cuaderno } from '../cuaderno';
import { elegir } from '../elegir';
import { anotarAvance } from '../explica-avance';
import { anotarDesempeno, minimoAprobatorio } from '../explica-desempeno';
import { type ModuloSinFechas } from '../modulo-por-explicar';
import { numeroDeNorma } from '../operando';
import { type Operando } from '../paso';
import { textoExacto } from '../texto-exacto';

const NOMBRE = 'Nivel de R02';

/** R02: the performance, below the passing minimum or near it. */
export function anotarAvanceBajo(cuaderno: Cuaderno, modulo: ModuloSinFechas, normas: Normas): Operando {
  const regla = nivelAvanceBajo;
  const desempeno = anotarDesempeno(cuaderno, anotarAvance(cuaderno, modulo, modulo.corte), modulo.corte);
  const falta = cuaderno.anotar('¿Falta el desempeño?', 'falta-dato', [desempeno], regla);
  if (falta.valor === textoExacto(true)) {
    return elegir(cuaderno, NOMBRE, [[falta, { es: 'gris' }]], null, regla);
  }
  const minimo = minimoAprobatorio(modulo.minimo);
  const bajo = cuaderno.anotar('¿No llega al mínimo?', 'menor-que', [desempeno, minimo], regla);
  const margen = numeroDeNorma(normas, 'seguimientoPo04', 'avanceBajoMargen');
  const holgado = cuaderno.anotar('Mínimo con margen', 'suma', [minimo, margen], regla);
  const cerca = cuaderno.anotar('¿Está cerca del mínimo?', 'menor-que', [desempeno, holgado], regla);
  return elegir(
    cuaderno,
    NOMBRE,
    [
      [bajo, { es: 'rojo' }],
      [cerca, { es: 'amarillo' }],
    ],
    { es: 'verde' },
    regla,
  );
}
