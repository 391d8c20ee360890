import { Nivel } from '../modelo/reporte';
import { leerDecimal } from '../nucleo/decimal';
import { diasEntre, Fecha } from '../nucleo/fecha';
import { CERO, type Fraccion, UNO } from '../nucleo/fraccion';
import { enUnidades, haciaArriba, redondear } from '../nucleo/redondeo';
import { sumaDe } from '../nucleo/suma';
import { peorNivel } from '../riesgo/peor-nivel';
import { type Operacion } from './paso';
import { type Exacto, leerBooleano, NO_APLICA, SIN_DATO, textoExacto } from './texto-exacto';

/** What is worked out here; "regla" is the catalogue's. */
export type OperacionCalculable = Exclude<Operacion, 'regla'>;

/** From exact texts to the exact result; undefined when the operation has no answer for them. */
type Calculo = (valores: readonly string[]) => Exacto | undefined;

const CALCULOS: Readonly<Record<OperacionCalculable, Calculo>> = {
  dato: (valores) => (valores.length === 1 ? valores[0] : undefined),
  suma: conNumeros((numeros) => sumaDe(numeros)),
  resta: conNumeros(([primero, ...otros]) => primero?.menos(sumaDe(otros))),
  producto: conNumeros((numeros) => numeros.reduce((producto, numero) => producto.por(numero), UNO)),
  cociente: conNumeros(([arriba, abajo]) => (abajo?.esCero() ? undefined : abajo && arriba?.entre(abajo))),
  'suma-de-productos': conNumeros((numeros) =>
    numeros.length % 2 === 0
      ? sumaDe(enPares(numeros).map(([uno, otro]) => uno.por(otro ?? CERO)))
      : undefined,
  ),
  minimo: conNumeros(([primero, ...otros]) =>
    otros.reduce((menor, numero) => (menor && numero.menorQue(menor) ? numero : menor), primero),
  ),
  maximo: conNumeros(([primero, ...otros]) =>
    otros.reduce((mayor, numero) => (mayor && numero.mayorQue(mayor) ? numero : mayor), primero),
  ),
  cuenta: (valores) => valores.length,
  'dias-entre': ([desde, hasta]) => (esFecha(desde) && esFecha(hasta) ? diasEntre(desde, hasta) : undefined),
  'al-menos': comparando((signo) => signo >= 0),
  'menor-que': comparando((signo) => signo < 0),
  'igual-a': ([uno, otro]) => uno !== undefined && uno === otro,
  pertenece: ([buscado = '', ...lista]) => lista.includes(buscado),
  'falta-dato': (valores) => valores.includes(SIN_DATO),
  todas: conRespuestas((respuestas) => respuestas.every(Boolean)),
  alguna: conRespuestas((respuestas) => respuestas.some(Boolean)),
  'peor-nivel': (valores) => {
    const niveles = valores.map(leerNivel);
    return niveles.includes(undefined) ? undefined : peorNivel(niveles.map((nivel) => nivel ?? null));
  },
  redondeo: conNumeros(([valor, decimales]) => valor && decimales && conCifras(redondear, valor, decimales)),
  'redondeo-hacia-arriba': conNumeros(
    ([valor, decimales]) => valor && decimales && conCifras(haciaArriba, valor, decimales),
  ),
  elige: (valores) => {
    const sinCondicion = valores.length % 2 === 1 ? valores.at(-1) : undefined;
    const casos = enPares(valores.slice(0, valores.length - (valores.length % 2)));
    const elegido = casos.find(([condicion]) => leerBooleano(condicion) === true);
    return elegido ? elegido[1] : sinCondicion;
  },
};

/** The exact result of an operation; null when it has none for such operands, a division by zero for one. */
export function operar(operacion: OperacionCalculable, valores: readonly string[]): string | null {
  const resultado = CALCULOS[operacion](valores);
  return resultado === undefined ? null : textoExacto(resultado);
}

function conNumeros(calcular: (numeros: readonly Fraccion[]) => Fraccion | undefined): Calculo {
  return (valores) => {
    const numeros = valores.flatMap((valor) => leerDecimal(valor) ?? []);
    return numeros.length === valores.length ? calcular(numeros) : undefined;
  };
}

function conRespuestas(calcular: (respuestas: readonly boolean[]) => boolean): Calculo {
  return (valores) => {
    const respuestas = valores.flatMap((valor) => leerBooleano(valor) ?? []);
    return respuestas.length === valores.length ? calcular(respuestas) : undefined;
  };
}

/** Two numbers, or two days. */
function comparando(responder: (signo: number) => boolean): Calculo {
  return ([uno = '', otro = '']) => {
    const [izquierdo, derecho] = [leerDecimal(uno), leerDecimal(otro)];
    if (izquierdo && derecho) return responder(izquierdo.comparar(derecho));
    return esFecha(uno) && esFecha(otro) ? responder(diasEntre(otro, uno)) : undefined;
  };
}

const esFecha = (texto: string | undefined): texto is Fecha => Fecha.safeParse(texto).success;

/** Null does not apply; undefined is no level at all. */
function leerNivel(texto: string): Nivel | null | undefined {
  return texto === NO_APLICA ? null : Nivel.safeParse(texto).data;
}

function conCifras(
  redondearA: (valor: Fraccion, decimales: number) => bigint,
  valor: Fraccion,
  decimales: Fraccion,
): Fraccion {
  const cifras = Number(decimales.reducida()[0]);
  return enUnidades(redondearA(valor, cifras), cifras);
}

const enPares = <T>(valores: readonly T[]): (readonly [T, T | undefined])[] =>
  valores.flatMap((valor, i) => (i % 2 === 0 ? [[valor, valores[i + 1]] as const] : []));
