/** What comes, in groups of so many: storage is neither waited for one by one nor flooded. */
export async function* porGrupos<T>(
  cosas: AsyncIterable<T> | Iterable<T>,
  cuantas: number,
): AsyncGenerator<readonly T[]> {
  let grupo: T[] = [];
  for await (const cosa of cosas) {
    grupo.push(cosa);
    if (grupo.length < cuantas) continue;
    yield grupo;
    grupo = [];
  }
  if (grupo.length > 0) yield grupo;
}
