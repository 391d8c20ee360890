import { z } from 'zod';

/** The rich API's request, as office.js posts it to its host. Numbers are the protocol's own. */
export const TIPO_DE_RUTA = {
  contexto: 1,
  nuevo: 2,
  metodo: 3,
  propiedad: 4,
  indice: 5,
  referencia: 6,
  nulo: 7,
} as const;

export const TIPO_DE_ACCION = {
  instanciar: 1,
  consultar: 2,
  metodo: 3,
  fijar: 4,
  traza: 5,
} as const;

const Argumentos = z.object({
  Arguments: z.array(z.unknown()).optional(),
  /** Parallel to Arguments: the path of each one that is an object, or nested as the arguments are. */
  ReferencedObjectPathIds: z.array(z.unknown()).nullish(),
});
export type Argumentos = z.infer<typeof Argumentos>;

const Consulta = z.object({
  Select: z.array(z.string()).optional(),
  Expand: z.array(z.string()).optional(),
  Top: z.number().optional(),
  Skip: z.number().optional(),
});
export type Consulta = z.infer<typeof Consulta>;

const Accion = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string().nullish(),
  ObjectPathId: z.number(),
  ArgumentInfo: Argumentos.nullish(),
  QueryInfo: Consulta.nullish(),
});
export type Accion = z.infer<typeof Accion>;

const Ruta = z.object({
  ObjectPathType: z.number(),
  Name: z.string().nullish(),
  ParentObjectPathId: z.number().nullish(),
  ArgumentInfo: Argumentos.nullish(),
});
export type Ruta = z.infer<typeof Ruta>;

export const Peticion = z.object({
  Actions: z.array(Accion),
  ObjectPaths: z.record(z.string(), Ruta),
});
export type Peticion = z.infer<typeof Peticion>;

/** A message from the page: type 1 is a request that expects an answer. */
export const MensajeDeLaPagina = z.object({
  id: z.number(),
  type: z.number(),
  flags: z.number().optional(),
  message: z.object({ url: z.string(), body: z.unknown() }).optional(),
});

export interface Respuesta {
  readonly Results: { ActionId: number; Value: unknown }[];
  readonly TraceIds?: number[];
  readonly Error?: {
    Code: string;
    Message: string;
    ActionIndex: number;
    Location: string;
    HttpStatusCode: number;
  };
}
