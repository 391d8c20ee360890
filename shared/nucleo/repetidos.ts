/** Whether some key appears more than once. */
export const hayRepetidos = (claves: readonly string[]): boolean => new Set(claves).size < claves.length;

/** The keys that appear more than once, each one time. */
export const repetidos = (claves: readonly string[]): string[] => [
  ...new Set(claves.filter((clave, lugar) => claves.indexOf(clave) !== lugar)),
];
