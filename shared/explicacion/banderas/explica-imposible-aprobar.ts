import { type Normas } from '../../norma/normas';
import { nivelImposibleAprobar } from '../../riesgo/nivel-imposible-aprobar';
import { type Cuaderno } from '../cuaderno';
import { elegir, type Eleccion } from '../elegir';
import { anotarAvance } from '../explica-avance';
import { anotarRequerido, anotarTope, minimoAprobatorio } from '../explica-desempeno';
import { type ModuloSinFechas } from '../modulo-por-explicar';
import { dato, numeroDeNorma } from '../operando';
import { type Operando } from '../paso';
import { NO_APLICA, textoExacto } from '../texto-exacto';
import { anotarSiSeMira } from './corte-en-que-se-mira';

const NOMBRE = 'Nivel de R03';
const regla = nivelImposibleAprobar;
const VERDE: Eleccion = { es: 'verde' };

/** R03: whether what is left can still reach the minimum, and with what average. */
export function anotarImposibleAprobar(
  cuaderno: Cuaderno,
  modulo: ModuloSinFechas,
  normas: Normas,
): Operando {
  const cortes = normas.seguimientoPo04.imposibleAprobarCortes;
  const seMira = anotarSiSeMira(cuaderno, modulo.corte, cortes, regla);
  if (seMira.valor === textoExacto(false)) {
    return elegir(cuaderno, NOMBRE, [[seMira, { es: 'según lo registrado' }]], { es: NO_APLICA }, regla);
  }
  const avance = anotarAvance(cuaderno, modulo, modulo.corte);
  const vacio = cuaderno.anotar(
    '¿No hay nada registrado?',
    'igual-a',
    [avance.registrado, dato('Nada', 0)],
    regla,
  );
  if (vacio.valor === textoExacto(true)) {
    return elegir(cuaderno, NOMBRE, [[vacio, { es: 'gris' }]], null, regla);
  }
  const tope = anotarTope(cuaderno, avance);
  const minimo = minimoAprobatorio(modulo.minimo);
  const imposible = cuaderno.anotar('¿Ya no alcanza el mínimo?', 'menor-que', [tope, minimo], regla);
  const requerido = anotarRequerido(cuaderno, modulo.minimo, avance);
  const sinResto = cuaderno.anotar('¿Ya no hay promedio que pedir?', 'falta-dato', [requerido], regla);
  if (sinResto.valor === textoExacto(true)) {
    return elegir(
      cuaderno,
      NOMBRE,
      [
        [imposible, { es: 'rojo' }],
        [sinResto, VERDE],
      ],
      null,
      regla,
    );
  }
  const limite = numeroDeNorma(normas, 'seguimientoPo04', 'imposibleAprobarRequerido');
  const exigente = cuaderno.anotar('¿Pide un promedio muy alto?', 'menor-que', [limite, requerido], regla);
  return elegir(
    cuaderno,
    NOMBRE,
    [
      [imposible, { es: 'rojo' }],
      [exigente, { es: 'amarillo' }],
    ],
    VERDE,
    regla,
  );
}
