import { useState } from 'react';

/** What was known last, while something newer is on its way: what hangs from it stays as it is meanwhile. */
export function useUltimo<T>(actual: T | null): T | null {
  const [ultimo, setUltimo] = useState(actual);
  if (actual !== null && actual !== ultimo) setUltimo(actual);
  return actual ?? ultimo;
}
