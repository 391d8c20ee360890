/** What is edited, with what it was before each change and what was taken back. */
export interface Historia<T> {
  readonly presente: T;
  readonly pasado: readonly T[];
  readonly futuro: readonly T[];
  /** The field that was typed in last: letters of one field are one change. Null after anything else. */
  readonly campo: string | null;
}

const CAMBIOS_RECORDADOS = 200;

export const empezarHistoria = <T>(presente: T): Historia<T> => ({
  presente,
  pasado: [],
  futuro: [],
  campo: null,
});

export function anotar<T>(historia: Historia<T>, presente: T, campo: string | null): Historia<T> {
  if (presente === historia.presente) return historia;
  const sigue = campo !== null && campo === historia.campo;
  const pasado = sigue ? historia.pasado : [...historia.pasado, historia.presente].slice(-CAMBIOS_RECORDADOS);
  return { presente, pasado, futuro: [], campo };
}

export function deshacer<T>({ presente, pasado, futuro, ...resto }: Historia<T>): Historia<T> {
  const anterior = pasado.at(-1);
  return anterior === undefined
    ? { ...resto, presente, pasado, futuro }
    : { presente: anterior, pasado: pasado.slice(0, -1), futuro: [presente, ...futuro], campo: null };
}

export function rehacer<T>({ presente, pasado, futuro, ...resto }: Historia<T>): Historia<T> {
  const [siguiente] = futuro;
  return siguiente === undefined
    ? { ...resto, presente, pasado, futuro }
    : { presente: siguiente, pasado: [...pasado, presente], futuro: futuro.slice(1), campo: null };
}
