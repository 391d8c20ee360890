import { type Problema } from '../../shared/modelo/problema';

/** What came of asking the service: a value, or a problem that says what to do next. It never throws. */
export type Resultado<T> =
  { readonly ok: true; readonly valor: T } | { readonly ok: false; readonly problema: Problema };

export const logrado = <T>(valor: T): Resultado<T> => ({ ok: true, valor });

export const fallido = (problema: Problema): Resultado<never> => ({ ok: false, problema });
