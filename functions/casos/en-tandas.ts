const POR_TANDA = 16;

/** The same work for each, in order, some at a time: storage is neither waited for one by one nor flooded. */
export async function enTandas<T, R>(cosas: readonly T[], hacer: (cosa: T) => Promise<R>): Promise<R[]> {
  const hechas: R[] = [];
  for (let desde = 0; desde < cosas.length; desde += POR_TANDA) {
    hechas.push(...(await Promise.all(cosas.slice(desde, desde + POR_TANDA).map(hacer))));
  }
  return hechas;
}
