import { comoDecimal, leerDecimal } from '../nucleo/decimal';
import { Fraccion } from '../nucleo/fraccion';
import { type NombreDeParametro } from '../norma/normas';

/** A value of the norms as people write it: "0.85", "14", "redondeo", "2, 3". A table has no such text: null. */
export function mostrarValor(valor: unknown): string | null {
  if (valor instanceof Fraccion) return comoDecimal(valor);
  if (typeof valor === 'number') return String(valor);
  if (typeof valor === 'string') return valor;
  if (!Array.isArray(valor)) return null;
  const partes = valor.map(mostrarValor);
  return partes.includes(null) ? null : partes.join(', ');
}

export type ValorLeido =
  { readonly outcome: 'leido'; readonly valor: unknown } | { readonly outcome: 'rechazado'; motivo: string };

/** The texts a number of the norms may say, where it is not a quantity. */
const OPCIONES: Partial<Record<NombreDeParametro, readonly string[]>> = {
  'reglamentoUt.politicaDeNivel': ['redondeo', 'truncado'],
};

/** Reads a value to try as one of the kind that is in force. `motivo` goes after the name, es-MX. */
export function leerValor(parametro: NombreDeParametro, vigente: unknown, texto: string): ValorLeido {
  if (vigente instanceof Fraccion) return leerExacto(texto);
  if (typeof vigente === 'number') return leerEntero(texto);
  if (typeof vigente === 'string') {
    const opciones = OPCIONES[parametro] ?? [];
    if (opciones.includes(texto)) return leido(texto);
    return rechazado(
      opciones.length > 0 ? `debe ser ${opciones.join(' o ')}` : 'no interviene en ninguna cifra',
    );
  }
  if (!Array.isArray(vigente) || mostrarValor(vigente) === null) {
    return rechazado('es una tabla: no se prueba con un solo valor');
  }
  return leerLista(vigente.every((uno) => typeof uno === 'number') ? leerEntero : leido, texto);
}

const leido = (valor: unknown): ValorLeido => ({ outcome: 'leido', valor });
const rechazado = (motivo: string): ValorLeido => ({ outcome: 'rechazado', motivo });

function leerExacto(texto: string): ValorLeido {
  const valor = leerDecimal(texto);
  return valor && valor.signo() >= 0
    ? leido(valor)
    : rechazado('debe ser un número de cero en adelante, por ejemplo 0.85');
}

function leerEntero(texto: string): ValorLeido {
  const valor = /^\d{1,9}$/.test(texto) ? Number(texto) : null;
  return valor === null ? rechazado('debe ser un número entero de cero en adelante') : leido(valor);
}

function leerLista(leerUno: (texto: string) => ValorLeido, texto: string): ValorLeido {
  const valores: unknown[] = [];
  for (const parte of texto.split(',')) {
    const uno = leerUno(parte.trim());
    if (uno.outcome === 'rechazado' || parte.trim() === '') {
      return rechazado('debe ser una lista separada por comas, como la vigente');
    }
    valores.push(uno.valor);
  }
  return new Set(valores).size < valores.length ? rechazado('repite un valor') : leido(valores);
}
