import { type NombreDeParametro, PARAMETROS } from './normas';
import { type Parametro } from './vigencia';

const POR_NOMBRE: ReadonlyMap<string, Parametro<unknown>> = new Map(
  Object.entries(PARAMETROS).flatMap(([documento, parametros]): [string, Parametro<unknown>][] =>
    Object.entries<Parametro<unknown>>(parametros).map(([nombre, parametro]) => [
      `${documento}.${nombre}`,
      parametro,
    ]),
  ),
);

/** Whether a text that came from outside names a number of the regulations: "reglamentoUt.asistenciaMinima". */
export const esNombreDeParametro = (texto: string): texto is NombreDeParametro => POR_NOMBRE.has(texto);

/** A number of the regulations by its name, with all its history; null when nothing has that name. */
export const parametroDe = (nombre: string): Parametro<unknown> | null => POR_NOMBRE.get(nombre) ?? null;

/** What people call it, es-MX; null when nothing has that name. */
export const nombreVisibleDe = (nombre: string): string | null => parametroDe(nombre)?.nombre ?? null;
