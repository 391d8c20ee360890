import { ErrorDeExcel } from './error-de-excel';
import { type Invocaciones } from './invocaciones';
import { type LibroDeExcel } from './libro-de-excel';
import { MensajeDeLaPagina, Peticion, type Respuesta } from './mensaje';
import { Modelo } from './modelo';
import { Objeto } from './objeto';
import { objetoAplicacion } from './objetos/aplicacion';
import { procesarPeticion, Referencias } from './procesar-peticion';

/** What Excel on the web takes in one request or gives in one answer. */
const BYTES_MAXIMOS = 5 * 1024 * 1024;

/** One batch that reached the host: how large it was and what it asked. */
export interface LoteRecibido {
  readonly bytes: number;
  readonly acciones: readonly string[];
}

/**
 * An Excel for tests: it answers the genuine office.js over its own bridge, and refuses what Excel refuses. Cells are
 * kept in an exceljs workbook. Nothing is calculated: formulas are stored, and custom functions are invoked by hand.
 */
export class Anfitrion {
  readonly lotes: LoteRecibido[] = [];
  /** While somebody types in a cell, Excel refuses every change. */
  editandoCelda = false;
  /** Runs before each batch; a test may throw an ErrorDeExcel here, or cancel. */
  antesDeCadaLote: (lote: LoteRecibido) => void = () => undefined;
  private readonly referencias = new Referencias();
  private readonly raiz: Objeto;

  constructor(
    readonly libro: LibroDeExcel,
    readonly invocaciones: Invocaciones,
  ) {
    this.raiz = raizDe(new Modelo(libro), libro, invocaciones);
  }

  /** Takes a message from the page and gives the answer, or null when it expects none. */
  recibir(texto: string): string | null {
    const { id, type, message } = MensajeDeLaPagina.parse(JSON.parse(texto));
    if (type !== 1 || !message) return null;
    const body = this.responder(message.body, Buffer.byteLength(texto));
    const respuesta = JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
    if (Buffer.byteLength(respuesta) <= BYTES_MAXIMOS) return respuesta;
    const exceso = new ErrorDeExcel('ResponsePayloadSizeLimitExceeded', 'La respuesta es demasiado grande.');
    return JSON.stringify({
      id,
      type: 2,
      message: { statusCode: 200, headers: {}, body: comoRechazo(exceso) },
    });
  }

  private responder(cuerpo: unknown, bytes: number): Respuesta {
    const peticion = Peticion.parse(typeof cuerpo === 'string' ? JSON.parse(cuerpo) : cuerpo);
    const lote = {
      bytes,
      acciones: peticion.Actions.map((accion) => accion.Name ?? '').filter((nombre) => nombre !== ''),
    };
    try {
      if (bytes > BYTES_MAXIMOS) {
        throw new ErrorDeExcel('RequestPayloadSizeLimitExceeded', 'La petición es demasiado grande.');
      }
      if (this.editandoCelda) {
        throw new ErrorDeExcel('InvalidOperationInCellEditMode', 'Excel está en modo de edición de celda.');
      }
      this.antesDeCadaLote(lote);
    } catch (error) {
      if (!(error instanceof ErrorDeExcel)) throw error;
      return comoRechazo(error);
    }
    this.lotes.push(lote);
    return procesarPeticion(peticion, this.raiz, this.referencias);
  }
}

const comoRechazo = (error: ErrorDeExcel): Respuesta => ({
  Results: [],
  Error: {
    Code: error.codigo,
    Message: error.message,
    ActionIndex: 0,
    Location: '',
    HttpStatusCode: 400,
  },
});

function raizDe(modelo: Modelo, libro: LibroDeExcel, invocaciones: Invocaciones): Objeto {
  const aplicacion = objetoAplicacion();
  return new Objeto({
    clase: 'Workbook',
    propiedades: {
      Worksheets: { leer: () => modelo.hojas() },
      Tables: { leer: () => modelo.tablas(() => libro.tablas, null) },
      Names: { leer: () => modelo.nombres() },
      Application: { leer: () => aplicacion },
    },
    metodos: {
      GetSelectedRange: () => modelo.rango(libro.seleccion.hoja, libro.seleccion.area),
      GetActiveCell: () => {
        const { fila1, columna1 } = libro.seleccion.area;
        return modelo.rango(libro.seleccion.hoja, { fila1, columna1, fila2: fila1, columna2: columna1 });
      },
      _SetOsfControlContainerReadyForCustomFunctions: () => null,
      SetInvocationResults: ([resultados]) => invocaciones.recibir(resultados),
      SetInvocationArrayResults: ([resultados]) => invocaciones.recibir(resultados),
    },
  });
}
