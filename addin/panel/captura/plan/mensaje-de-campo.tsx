import { type FaltaDeCampo } from './leer-plan-en-texto';

/** What is wrong with a field that has something written; a blank one is told in the summary alone. */
export function errorDe(campos: readonly FaltaDeCampo[], celda: string): string | null {
  const falta = campos.find((una) => una.celda === celda && !una.vacio);
  return falta ? `${falta.motivo} ${falta.remedio}` : null;
}

export const MensajeDeCampo = ({ error }: { readonly error: string | null }) =>
  error === null ? null : (
    <p className="plan-error" role="alert">
      {error}
    </p>
  );
