/** What a change did to a cell: "se capturó 90", "se quitó 78", "de 78 a 90". */
export function cambioEnPalabras(
  antes: string | null | undefined,
  despues: string | null | undefined,
): string {
  if (despues === null || despues === undefined) return `se quitó ${antes ?? 'lo que tenía'}`;
  return antes === null || antes === undefined ? `se capturó ${despues}` : `de ${antes} a ${despues}`;
}
