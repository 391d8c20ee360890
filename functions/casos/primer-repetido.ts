/** The first key that appears twice; null when all are different. */
export function primerRepetido<T>(elementos: readonly T[], clave: (elemento: T) => string): string | null {
  const vistas = new Set<string>();
  for (const elemento of elementos) {
    const una = clave(elemento);
    if (vistas.has(una)) return una;
    vistas.add(una);
  }
  return null;
}
