import { useCallback, useEffect, useState } from 'react';

/** Says that a task is under way; what it returns says that it ended. */
export type Ocupar = () => () => void;

/** Whether some task is under way: several may be at once. */
export function useOcupacion(): { readonly ocupado: boolean; readonly ocupar: Ocupar } {
  const [tareas, setTareas] = useState(0);
  const ocupar = useCallback(() => {
    setTareas((cuantas) => cuantas + 1);
    return () => setTareas((cuantas) => cuantas - 1);
  }, []);
  return { ocupado: tareas > 0, ocupar };
}

/** Keeps the pane busy for as long as a step is. */
export function useOcupado(ocupada: boolean, ocupar: Ocupar): void {
  useEffect(() => (ocupada ? ocupar() : undefined), [ocupada, ocupar]);
}
