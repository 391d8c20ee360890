import { type NumeroCorte } from '../modelo/corte';
import { CIEN, type Fraccion } from '../nucleo/fraccion';
import { nivelAvanceBajo } from '../riesgo/nivel-avance-bajo';
import { nivelCaida } from '../riesgo/nivel-caida';
import { nivelImposibleAprobar } from '../riesgo/nivel-imposible-aprobar';
import { type Cuaderno } from './cuaderno';
import { elegir } from './elegir';
import { anotarAvance, type AvanceAnotado, type CapturasDelModulo } from './explica-avance';
import { dato } from './operando';
import { type Operando } from './paso';

const cien = dato('El total', CIEN);
const nada = dato('Nada', 0);

/** d = 100·A/R; without anything registered there is none. */
export function anotarDesempeno(
  cuaderno: Cuaderno,
  { registrado, logrado }: AvanceAnotado,
  corte: NumeroCorte,
): Operando {
  const nombre = `Desempeño al corte ${corte}`;
  if (registrado.valor === nada.valor) {
    const vacio = cuaderno.anotar('¿No hay nada registrado?', 'igual-a', [registrado, nada], nivelAvanceBajo);
    return elegir(cuaderno, nombre, [[vacio, { es: null }]], null, nivelAvanceBajo);
  }
  const por100 = cuaderno.anotar('Puntos logrados por cien', 'producto', [cien, logrado], nivelAvanceBajo);
  return cuaderno.anotar(nombre, 'cociente', [por100, registrado], nivelAvanceBajo);
}

/** A + 100 − R: where the módulo can still end. */
export function anotarTope(cuaderno: Cuaderno, { registrado, logrado }: AvanceAnotado): Operando {
  const resta = anotarPesoPorEvaluar(cuaderno, registrado);
  return cuaderno.anotar('Resultado máximo posible', 'suma', [logrado, resta], nivelImposibleAprobar);
}

/** 100·(min − A)/(100 − R): the average that what is left must have; none when nothing is left. */
export function anotarRequerido(
  cuaderno: Cuaderno,
  minimo: Fraccion,
  { registrado, logrado }: AvanceAnotado,
): Operando {
  const nombre = 'Desempeño requerido en lo que falta';
  const regla = nivelImposibleAprobar;
  const resta = anotarPesoPorEvaluar(cuaderno, registrado);
  const sinResto = cuaderno.anotar('¿Ya no queda peso por evaluar?', 'al-menos', [nada, resta], regla);
  if (sinResto.valor === 'verdadero') {
    return elegir(cuaderno, nombre, [[sinResto, { es: null }]], null, regla);
  }
  const faltan = cuaderno.anotar(
    'Puntos para el mínimo',
    'resta',
    [minimoAprobatorio(minimo), logrado],
    regla,
  );
  const por100 = cuaderno.anotar('Esos puntos por cien', 'producto', [cien, faltan], regla);
  return cuaderno.anotar(nombre, 'cociente', [por100, resta], regla);
}

const anotarPesoPorEvaluar = (cuaderno: Cuaderno, registrado: Operando): Operando =>
  cuaderno.anotar('Peso por evaluar', 'resta', [cien, registrado], nivelImposibleAprobar);

export const minimoAprobatorio = (minimo: Fraccion): Operando => dato('Mínimo aprobatorio', minimo);

/** d(k−1) − d(k), both from the same captures; none at the first corte nor where either is missing. */
export function anotarCaida(cuaderno: Cuaderno, capturas: CapturasDelModulo, corte: NumeroCorte): Operando {
  const nombre = 'Caída desde el corte anterior';
  if (corte === 1) {
    const esElPrimero = cuaderno.anotar(
      '¿Es el primer corte?',
      'igual-a',
      [dato('Corte', corte), dato('Primero', 1)],
      nivelCaida,
    );
    return elegir(cuaderno, nombre, [[esElPrimero, { es: null }]], null, nivelCaida);
  }
  const previo = corte === 2 ? 1 : 2;
  const anterior = anotarDesempeno(cuaderno, anotarAvance(cuaderno, capturas, previo), previo);
  const actual = anotarDesempeno(cuaderno, anotarAvance(cuaderno, capturas, corte), corte);
  const falta = cuaderno.anotar('¿Falta alguno de los dos?', 'falta-dato', [anterior, actual], nivelCaida);
  return falta.valor === 'verdadero'
    ? elegir(cuaderno, nombre, [[falta, { es: null }]], null, nivelCaida)
    : cuaderno.anotar(nombre, 'resta', [anterior, actual], nivelCaida);
}
