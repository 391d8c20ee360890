import { porCodigo } from '../nucleo/orden';

/** Non-empty lists by key, the keys in order of their character codes and each list in the order it came. */
export function agrupar<T>(
  elementos: Iterable<T>,
  claves: (elemento: T) => Iterable<string>,
): (readonly [string, [T, ...T[]]])[] {
  const grupos = new Map<string, [T, ...T[]]>();
  for (const elemento of elementos) {
    for (const clave of claves(elemento)) {
      const grupo = grupos.get(clave);
      if (grupo) grupo.push(elemento);
      else grupos.set(clave, [elemento]);
    }
  }
  return [...grupos].sort(([a], [b]) => porCodigo(a, b));
}
