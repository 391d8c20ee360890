import { ErrorDeExcel } from './error-de-excel';
import { type Invocaciones } from './invocaciones';
import { type LibroDeExcel } from './libro-de-excel';
import { MensajeDeLaPagina, Peticion, type Respuesta } from './mensaje';
import { Modelo } from './modelo';
import { Objeto } from './objeto';
import { objetoAplicacion } from './objetos/aplicacion';
import { procesarPeticion, Referencias } from './procesar-peticion';
import { Suscripciones } from './suscripciones';

/** What Excel on the web takes in one request or gives in one answer. */
const BYTES_MAXIMOS = 5 * 1024 * 1024;

/** Bit of a request that would rather wait for a cell's edition to end than be refused. */
const ESPERAR_CELDA = 64;

/** One batch that reached the host: how large it was and what it asked. */
export interface LoteRecibido {
  readonly bytes: number;
  readonly acciones: readonly string[];
}

/**
 * An Excel for tests: it answers the genuine office.js over its own bridge, and refuses what Excel refuses. Cells are
 * kept in an exceljs workbook. It calculates nothing by itself: formulas are stored, and custom functions are invoked by
 * hand or by what the bench calculates.
 */
export class Anfitrion {
  readonly lotes: LoteRecibido[] = [];
  /** Runs before each batch; a test may throw an ErrorDeExcel here, or cancel. */
  antesDeCadaLote: (lote: LoteRecibido) => void = () => undefined;
  private readonly referencias = new Referencias();
  private edicion: { termina: Promise<void>; terminar: () => void } | null = null;
  private readonly raiz: Objeto;
  private readonly suscripciones: Suscripciones;
  private atendiendo = false;

  constructor(
    readonly libro: LibroDeExcel,
    readonly invocaciones: Invocaciones,
  ) {
    this.suscripciones = new Suscripciones(libro);
    const modelo = new Modelo(libro, this.suscripciones);
    this.suscripciones.referenciaDe = (hoja, area) => this.referencias.de(modelo.rango(hoja, area));
    this.suscripciones.esDelComplemento = () => this.atendiendo;
    this.raiz = raizDe(modelo, invocaciones, this.referencias);
  }

  /** Where messages that no request asked for go: events, and calls of custom functions. */
  set enviar(enviar: (texto: string) => void) {
    this.suscripciones.enviar = enviar;
    this.invocaciones.enviar = enviar;
  }

  /** Takes a message from the page and gives the answer, or null when it expects none. */
  async recibir(texto: string): Promise<string | null> {
    const { id, type, flags = 0, message } = MensajeDeLaPagina.parse(JSON.parse(texto));
    if (type !== 1 || !message) return null;
    if (this.edicion && (flags & ESPERAR_CELDA) !== 0) await this.edicion.termina;
    const body = this.responder(message.body, enBytes(texto));
    const respuesta = JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
    if (enBytes(respuesta) <= BYTES_MAXIMOS) return respuesta;
    const exceso = new ErrorDeExcel('ResponsePayloadSizeLimitExceeded', 'La respuesta es demasiado grande.');
    return JSON.stringify({
      id,
      type: 2,
      message: { statusCode: 200, headers: {}, body: comoRechazo(exceso) },
    });
  }

  /** While somebody types in a cell, Excel refuses every change that does not ask to wait. */
  empezarAEditar(): void {
    let terminar = (): void => undefined;
    const termina = new Promise<void>((resolver) => {
      terminar = resolver;
    });
    this.edicion = { termina, terminar };
  }

  terminarDeEditar(): void {
    this.edicion?.terminar();
    this.edicion = null;
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
      if (this.edicion) {
        throw new ErrorDeExcel('InvalidOperationInCellEditMode', 'Excel está en modo de edición de celda.');
      }
      this.antesDeCadaLote(lote);
    } catch (error) {
      if (!(error instanceof ErrorDeExcel)) throw error;
      return comoRechazo(error);
    }
    this.lotes.push(lote);
    this.atendiendo = true;
    try {
      return procesarPeticion(peticion, this.raiz, this.referencias);
    } finally {
      this.atendiendo = false;
    }
  }
}

const CODIFICADOR = new TextEncoder();
const enBytes = (texto: string): number => CODIFICADOR.encode(texto).byteLength;

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

function raizDe(modelo: Modelo, invocaciones: Invocaciones, referencias: Referencias): Objeto {
  const { libro } = modelo;
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
      _GetRangeForEventByReferenceId: ([referencia]) => referencias.buscar(String(referencia)),
      _GetRangeOrNullObjectForEventByReferenceId: ([referencia]) => referencias.buscar(String(referencia)),
      _SetOsfControlContainerReadyForCustomFunctions: () => {
        invocaciones.alEstarListo();
        return null;
      },
      NotifyActionHandlerReady: () => null,
      SetInvocationResults: ([resultados]) => invocaciones.recibir(resultados),
      SetInvocationArrayResults: ([resultados]) => invocaciones.recibir(resultados),
    },
  });
}
