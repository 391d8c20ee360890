import { fundamentoDe } from '../norma/fundamento-de';
import { type Normas } from '../norma/normas';
import { type ReglaCatalogada } from '../norma/regla';
import { consultarRegla } from './consultar-regla';
import { mostrado } from './mostrado';
import { numerosDeRegla } from './numeros-de-regla';
import { operar, type OperacionCalculable } from './operaciones';
import { type Explicacion, type Operacion, type Operando, type Paso } from './paso';

/**
 * Writes the steps of a figure down, in order. What a step results in is worked out from its own operands, never given
 * to it, and comes back as an operand for the steps that follow. Throws RangeError on a step that has no result.
 */
export class Cuaderno {
  private readonly pasos: Paso[] = [];

  /** Works an operation out, as the article of `regla` says. */
  anotar(
    nombre: string,
    operacion: OperacionCalculable,
    operandos: readonly Operando[],
    regla: ReglaCatalogada,
  ): Operando {
    const resultado = operar(
      operacion,
      operandos.map(({ valor }) => valor),
    );
    return this.escribir(nombre, operacion, operandos, resultado, regla);
  }

  /** Asks a rule of the catalogue, each operand in its `campo`, and shows the numbers that it decides with. */
  consultar(
    nombre: string,
    regla: ReglaCatalogada,
    operandos: readonly Operando[],
    normas: Normas,
  ): Operando {
    const vistos = [...operandos, ...numerosDeRegla(regla, normas)];
    return this.escribir(nombre, 'regla', vistos, consultarRegla(regla, operandos, normas), regla);
  }

  private escribir(
    nombre: string,
    operacion: Operacion,
    operandos: readonly Operando[],
    resultado: string | null,
    regla: ReglaCatalogada,
  ): Operando {
    if (resultado === null) {
      throw new RangeError(`${nombre}: no ${operacion} of ${operandos.map(({ valor }) => valor).join(', ')}`);
    }
    this.pasos.push({
      nombre,
      operacion,
      operandos: [...operandos],
      resultado,
      mostrado: mostrado(resultado),
      fundamento: fundamentoDe(regla),
    });
    return { nombre, valor: resultado, paso: this.pasos.length };
  }

  explicacion(cifra: string): Explicacion {
    return { cifra, pasos: [...this.pasos] };
  }
}

/** The explanation of one figure: the last step that `anotar` writes is the figure. */
export function explicar(cifra: string, anotar: (cuaderno: Cuaderno) => unknown): Explicacion {
  const cuaderno = new Cuaderno();
  anotar(cuaderno);
  return cuaderno.explicacion(cifra);
}
