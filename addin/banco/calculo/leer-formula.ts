import { type Dato } from './dato';
import { type Expresion } from './expresion';
import { esFuncionDeExcel } from './funciones-de-excel';
import { type Operador } from './operador';
import { type Pieza, piezasDe } from './piezas-de-formula';

/** From those that bind least to those that bind most. */
const NIVELES: readonly (readonly Operador[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
];
const DE_SISEAC = 'SISEAC.';

/**
 * Reads the small grammar of the formulas that this add-in writes: its own functions, the few of Excel beside them,
 * operators, references and constants. Null for any other formula, which the bench then does not calculate.
 */
export function leerFormula(formula: string): Expresion | null {
  const piezas = piezasDe(formula);
  if (!piezas) return null;
  const lectura = new Lectura(piezas);
  const expresion = lectura.expresion();
  return lectura.termino ? expresion : null;
}

class Lectura {
  private lugar = 0;

  constructor(private readonly piezas: readonly Pieza[]) {}

  get termino(): boolean {
    return this.lugar === this.piezas.length;
  }

  expresion(nivel = 0): Expresion | null {
    const propios = NIVELES[nivel];
    if (!propios) return this.tramo();
    let una = this.expresion(nivel + 1);
    for (let operador = this.operador(propios); una && operador; operador = this.operador(propios)) {
      const otra = this.expresion(nivel + 1);
      una = otra && { que: 'operacion', operador, una, otra };
    }
    return una;
  }

  private tramo(): Expresion | null {
    let desde = this.operando();
    while (desde && this.es(':')) {
      const hasta = this.operando();
      desde = hasta && { que: 'tramo', desde, hasta };
    }
    return desde;
  }

  private operando(): Expresion | null {
    const pieza = this.piezas[this.lugar];
    this.lugar += 1;
    switch (pieza?.que) {
      case 'numero':
      case 'texto':
        return { que: 'constante', valor: pieza.valor };
      case 'referencia':
        return comoLogico(pieza.texto) ?? { que: 'referencia', texto: pieza.texto };
      case 'funcion':
        return this.funcion(pieza.nombre);
      case 'operador':
        return this.conSigno(pieza.operador);
      case 'signo':
        return pieza.signo === '(' ? this.entreParentesis() : pieza.signo === '{' ? this.matriz() : null;
      default:
        return null;
    }
  }

  private conSigno(operador: Operador): Expresion | null {
    const otra = operador === '-' || operador === '+' ? this.operando() : null;
    const cero: Expresion = { que: 'constante', valor: 0 };
    return otra && { que: 'operacion', operador, una: cero, otra };
  }

  private entreParentesis(): Expresion | null {
    const dentro = this.expresion();
    return this.es(')') ? dentro : null;
  }

  private funcion(nombre: string): Expresion | null {
    const argumentos: Expresion[] = [];
    if (!this.es(')')) {
      do {
        const omitido = this.mira(',') || this.mira(')');
        const argumento: Expresion | null = omitido ? { que: 'constante', valor: null } : this.expresion();
        if (!argumento) return null;
        argumentos.push(argumento);
      } while (this.es(','));
      if (!this.es(')')) return null;
    }
    if (nombre.startsWith(DE_SISEAC)) {
      return { que: 'siseac', nombre: nombre.slice(DE_SISEAC.length), argumentos };
    }
    return esFuncionDeExcel(nombre) ? { que: 'funcion', nombre, argumentos } : null;
  }

  /** "{1,2;3,4}": commas between columns, semicolons between rows. */
  private matriz(): Expresion | null {
    const filas: Dato[][] = [[]];
    while (!this.es('}')) {
      const constante = this.operando();
      if (constante?.que !== 'constante') return null;
      filas.at(-1)?.push(constante.valor);
      if (this.es(';')) filas.push([]);
      else if (!this.es(',') && !this.mira('}')) return null;
    }
    return { que: 'matriz', filas };
  }

  private operador(propios: readonly Operador[]): Operador | null {
    const pieza = this.piezas[this.lugar];
    if (pieza?.que !== 'operador' || !propios.includes(pieza.operador)) return null;
    this.lugar += 1;
    return pieza.operador;
  }

  private mira(signo: string): boolean {
    const pieza = this.piezas[this.lugar];
    return pieza?.que === 'signo' && pieza.signo === signo;
  }

  private es(signo: string): boolean {
    const esta = this.mira(signo);
    if (esta) this.lugar += 1;
    return esta;
  }
}

function comoLogico(texto: string): Expresion | null {
  const palabra = texto.toUpperCase();
  return palabra === 'TRUE' || palabra === 'FALSE' ? { que: 'constante', valor: palabra === 'TRUE' } : null;
}
