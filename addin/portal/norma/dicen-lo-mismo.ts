/** Whether two plain values say the same; the order of the keys of an object says nothing. */
export function dicenLoMismo(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const deA = new Map<string, unknown>(Object.entries(a));
  const deB = new Map<string, unknown>(Object.entries(b));
  return (
    deA.size === deB.size &&
    [...deA].every(([clave, valor]) => deB.has(clave) && dicenLoMismo(valor, deB.get(clave)))
  );
}
