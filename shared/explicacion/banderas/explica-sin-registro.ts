import { nivelSinRegistro } from '../../riesgo/nivel-sin-registro';
import { type Cuaderno } from '../cuaderno';
import { elegir } from '../elegir';
import { anotarEsperado, anotarRegistrado } from '../explica-avance';
import { type ModuloSinFechas } from '../modulo-por-explicar';
import { dato } from '../operando';
import { type Operando } from '../paso';

/** R01: what was due and is not registered. */
export function anotarSinRegistro(cuaderno: Cuaderno, modulo: ModuloSinFechas): Operando {
  const regla = nivelSinRegistro;
  const nada = dato('Nada', 0);
  const esperado = anotarEsperado(cuaderno, modulo, modulo.corte);
  const registrado = anotarRegistrado(cuaderno, modulo, modulo.corte);
  const vacio = cuaderno.anotar('¿No hay nada registrado?', 'igual-a', [registrado, nada], regla);
  const debido = cuaderno.anotar('¿Había algo que registrar?', 'menor-que', [nada, esperado], regla);
  const todo = cuaderno.anotar('¿Falta todo?', 'todas', [vacio, debido], regla);
  const algo = cuaderno.anotar('¿Falta algo?', 'menor-que', [registrado, esperado], regla);
  return elegir(
    cuaderno,
    'Nivel de R01',
    [
      [todo, { es: 'rojo' }],
      [algo, { es: 'amarillo' }],
    ],
    { es: 'verde' },
    regla,
  );
}
