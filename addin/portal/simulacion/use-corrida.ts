import { useCallback, useEffect, useRef, useState } from 'react';
import { type Problema } from '../../../shared/modelo/problema';
import { type Resultado } from '../../cliente/resultado';

export type Corrida<T> =
  | { readonly fase: 'quieta' }
  | { readonly fase: 'corriendo'; readonly hechos: number; readonly todos: number }
  | { readonly fase: 'terminada'; readonly valores: readonly T[] }
  | { readonly fase: 'cancelada' }
  | { readonly fase: 'fallida'; readonly problema: Problema };

export type Tarea<T> = () => Promise<Resultado<T>>;

/** Does one task after another, says how far it is, and stops where it is told to. The last run is the one that counts. */
export function useCorrida<T>() {
  const [corrida, setCorrida] = useState<Corrida<T>>({ fase: 'quieta' });
  const vigente = useRef(0);

  const correr = useCallback(async (tareas: readonly Tarea<T>[]): Promise<void> => {
    const esta = (vigente.current += 1);
    const valores: T[] = [];
    for (const tarea of tareas) {
      setCorrida({ fase: 'corriendo', hechos: valores.length, todos: tareas.length });
      const resultado = await tarea();
      if (vigente.current !== esta) return;
      if (!resultado.ok) {
        setCorrida({ fase: 'fallida', problema: resultado.problema });
        return;
      }
      valores.push(resultado.valor);
    }
    setCorrida({ fase: 'terminada', valores });
  }, []);
  const dejar = useCallback((fase: 'quieta' | 'cancelada'): void => {
    vigente.current += 1;
    setCorrida({ fase });
  }, []);
  // Leaving the page calls off what is under way.
  useEffect(
    () => () => {
      vigente.current += 1;
    },
    [],
  );
  return { corrida, correr, cancelar: () => dejar('cancelada'), olvidar: () => dejar('quieta') };
}
