/** Whether some key appears more than once. */
export const hayRepetidos = (claves: readonly string[]): boolean => new Set(claves).size < claves.length;
