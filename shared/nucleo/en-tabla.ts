/** What a table says of a key that people type; null when the table does not have it, "constructor" included. */
export const enTabla = <T>(tabla: Readonly<Record<string, T>>, clave: string): T | null =>
  Object.entries(tabla).find(([candidata]) => candidata === clave)?.[1] ?? null;
