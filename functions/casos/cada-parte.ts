/** Does each in its turn. One that fails does not stop the others: that so many of so many `dicho` is thrown at the end. */
export async function cadaParte(dicho: string, partes: readonly (() => Promise<unknown>)[]): Promise<void> {
  const fallas: unknown[] = [];
  for (const hacer of partes) await hacer().catch((error: unknown) => fallas.push(error));
  if (fallas.length > 0) {
    throw new AggregateError(fallas, `${fallas.length} of ${partes.length} ${dicho}`);
  }
}
