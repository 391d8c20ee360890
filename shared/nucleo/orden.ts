/** Order of character codes, the same on every machine: no locale changes it. */
export function porCodigo(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
