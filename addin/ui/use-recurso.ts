import { useCallback, useEffect, useState } from 'react';
import { type Problema } from '../../shared/modelo/problema';
import { type Resultado } from '../cliente/resultado';

export type Recurso<T> =
  | { readonly estado: 'cargando' }
  | { readonly estado: 'listo'; readonly valor: T }
  | { readonly estado: 'fallido'; readonly problema: Problema };

interface Lectura<T> {
  readonly leer: () => Promise<Resultado<T>>;
  readonly intento: number;
  readonly resultado: Resultado<T>;
}

/**
 * Reads from the service. `leer` comes from useCallback: another function is another question, and an answer that
 * arrives after its question was dropped is ignored. `recargar` asks once more, with what was read still in sight.
 */
export function useRecurso<T>(leer: () => Promise<Resultado<T>>): {
  readonly recurso: Recurso<T>;
  readonly recargar: () => void;
} {
  const [lectura, setLectura] = useState<Lectura<T> | null>(null);
  const [intento, setIntento] = useState(0);

  useEffect(() => {
    let vigente = true;
    void leer().then((resultado) => {
      if (vigente) setLectura({ leer, intento, resultado });
    });
    return () => {
      vigente = false;
    };
  }, [leer, intento]);

  const recargar = useCallback(() => setIntento((anterior) => anterior + 1), []);
  const vale = lectura?.leer === leer && (lectura.intento === intento || lectura.resultado.ok);
  return { recurso: comoRecurso(vale ? lectura.resultado : null), recargar };
}

function comoRecurso<T>(resultado: Resultado<T> | null): Recurso<T> {
  if (!resultado) return { estado: 'cargando' };
  return resultado.ok
    ? { estado: 'listo', valor: resultado.valor }
    : { estado: 'fallido', problema: resultado.problema };
}
