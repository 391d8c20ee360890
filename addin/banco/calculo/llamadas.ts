import { z } from 'zod';
import { enError, type Invocaciones, type Metadatos, type ResultadoEnCelda } from '../anfitrion/invocaciones';
import { type Dato, ErrorDeFormula, esError, type Matriz, primera, SinCalcular, unica } from './dato';

const ErrorRecibido = z.object({
  error: z.enum(['#N/A', '#VALUE!', '#DIV/0!', '#NUM!', '#NULL!', '#NAME?']),
  mensaje: z.string(),
});

interface Hecha {
  readonly id: number;
  respuesta: Matriz;
}

/**
 * The calls of the add-in's functions that the formulas of a workbook make, through the genuine runtime in the pane. The
 * same call is made once; those that no formula makes any more are forgotten.
 */
export class Llamadas {
  private readonly hechas = new Map<string, Hecha>();
  private usadas = new Set<string>();

  constructor(
    private readonly invocaciones: Invocaciones,
    private readonly metadatos: Metadatos,
    /** Called when some answer has come. */
    private readonly alContestar: () => void,
  ) {}

  /** Nothing is answered before the pane has its runtime: everything is asked again. */
  repetir(): void {
    this.hechas.clear();
    this.alContestar();
  }

  llamar(nombre: string, argumentos: readonly Matriz[]): Matriz {
    const pendiente = argumentos.flat(2).find((dato) => dato instanceof SinCalcular);
    if (pendiente) return unica(pendiente);
    const funcion = this.metadatos.functions.find(({ id }) => id === nombre);
    if (!funcion) return unica(new ErrorDeFormula('#NAME?'));
    const enviados = argumentos.map((matriz, i) => {
      const parametro = funcion.parameters[i] ?? funcion.parameters.at(-1);
      return parametro?.dimensionality === 'matrix'
        ? matriz.map((fila) => fila.map(enviado))
        : enviado(primera(matriz));
    });
    const clave = JSON.stringify([nombre, enviados]);
    this.usadas.add(clave);
    const conocida = this.hechas.get(clave);
    if (conocida) return conocida.respuesta;
    const esperando = unica(new SinCalcular('esperando'));
    const id = this.invocaciones.seguir({ nombre, argumentos: enviados }, (resultado) => {
      const hecha = this.hechas.get(clave);
      if (hecha?.id !== id) return;
      hecha.respuesta = recibida(resultado);
      this.alContestar();
    });
    this.hechas.set(clave, { id, respuesta: esperando });
    return esperando;
  }

  /** After all the formulas have been calculated. */
  olvidarLasDemas(): void {
    for (const [clave, { id }] of this.hechas) {
      if (this.usadas.has(clave)) continue;
      this.hechas.delete(clave);
      this.invocaciones.cancelar(id);
    }
    this.usadas = new Set();
  }
}

/** As Excel hands a cell over: one in error goes as such, and a blank one as an empty text. */
function enviado(dato: Dato): unknown {
  if (!esError(dato)) return dato ?? '';
  return enError(dato instanceof ErrorDeFormula && dato.codigo === '#N/A' ? '#N/A' : '#VALUE!');
}

function recibida(resultado: ResultadoEnCelda): Matriz {
  if (!('valor' in resultado)) return unica(new ErrorDeFormula(resultado.error, resultado.mensaje));
  const { valor } = resultado;
  if (!Array.isArray(valor)) return unica(comoDato(valor));
  return valor.map((fila: unknown) => (Array.isArray(fila) ? fila.map(comoDato) : [comoDato(fila)]));
}

function comoDato(valor: unknown): Dato {
  if (typeof valor === 'number' || typeof valor === 'string' || typeof valor === 'boolean') return valor;
  const { error, mensaje } = ErrorRecibido.catch({ error: '#VALUE!', mensaje: '' }).parse(valor);
  return new ErrorDeFormula(error, mensaje);
}
