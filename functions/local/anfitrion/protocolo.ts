/**
 * The part of the contract between the Functions host and `@azure/functions` that the local host keeps. The genuine
 * library sits on the other side, so requests and results pass through the same code as when deployed.
 */
export interface Dato {
  readonly string?: string;
  readonly json?: string;
  readonly bytes?: Uint8Array;
  readonly stream?: Uint8Array;
  readonly int?: number;
  readonly double?: number;
  readonly http?: DatoHttp;
}

type Anulables = Readonly<Record<string, { readonly value: string }>>;

export interface DatoHttp {
  readonly method?: string;
  readonly url?: string;
  readonly nullableHeaders?: Anulables;
  readonly nullableParams?: Anulables;
  readonly nullableQuery?: Anulables;
  readonly headers?: Readonly<Record<string, string>>;
  readonly statusCode?: string;
  readonly body?: Dato;
}

export interface Enlace {
  readonly type: string;
  readonly direction: string;
  readonly route?: string;
  readonly methods?: readonly string[];
  readonly queueName?: string;
  readonly schedule?: string;
  readonly connection?: string;
}

export interface Metadatos {
  readonly name: string;
  readonly functionId?: string;
  readonly bindings: Readonly<Record<string, Enlace>>;
}

export type Retrollamada = (...argumentos: unknown[]) => unknown;

/** A function that the application registered. */
export interface FuncionRegistrada {
  readonly metadatos: Metadatos;
  readonly retrollamada: Retrollamada;
}

export type NivelDeBitacora = 'trace' | 'debug' | 'information' | 'warning' | 'error' | 'critical' | 'none';

interface ContextoDeInvocacion {
  readonly invocationId: string;
  readonly metadata: Metadatos;
  readonly request: object;
  state?: string | undefined;
  readonly log: (nivel: NivelDeBitacora, categoria: string, mensaje: string) => void;
}

interface ModeloDeInvocacion {
  getArguments(): Promise<{ readonly context: unknown; readonly inputs: unknown[] }>;
  invokeFunction(contexto: unknown, entradas: unknown[], retrollamada: Retrollamada): Promise<unknown>;
  getResponse(contexto: unknown, resultado: unknown): Promise<{ readonly returnValue?: Dato | null }>;
}

export interface ModeloDeProgramacion {
  getInvocationModel(contexto: ContextoDeInvocacion): ModeloDeInvocacion;
  getCapabilities(capacidades: object): Promise<object>;
}
