import { z } from 'zod';
import { CapturaGuardada } from './captura';
import { Cuenta } from './cuenta';
import { FaltaDeCambio } from './falta-de-cambio';
import { Recibo } from './recibo';

/** A file that is not read: why, and what to do with it. */
const ArchivoRechazado = z.strictObject({ nombre: z.string(), motivo: z.string(), remedio: z.string() });
export type ArchivoRechazado = z.infer<typeof ArchivoRechazado>;

/** RFC 9457 problem details, in Spanish. `clave` is stable; `remedio` says what to do next. */
export const Problema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  clave: z.string(),
  remedio: z.string(),
  /** The field at fault, where there is one. */
  campo: z.string().optional(),
  /** The rule of the catalogue that refuses it, where one does. */
  regla: z.string().optional(),
  /** Seconds after which the same request may be tried again. */
  espera: z.int().positive().optional(),
  /** What an import found before it was refused. */
  recibo: Recibo.optional(),
  /** What the service holds of a captura that changed since it was read. */
  captura: CapturaGuardada.optional(),
  /** The changes of an envío that cannot be taken, one by one. */
  faltas: z.array(FaltaDeCambio).optional(),
  /** The files that are not read, where they are several, and how many more than those listed. */
  archivos: z.array(ArchivoRechazado).optional(),
  archivosOmitidos: Cuenta.optional(),
});
export type Problema = z.infer<typeof Problema>;
