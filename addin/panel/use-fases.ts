import { useState } from 'react';
import { type Problema } from '../../shared/modelo/problema';

/** What every long task of the pane goes through, besides its own phases. */
export type FaseComun =
  { readonly fase: 'quieta' } | { readonly fase: 'fallida'; readonly problema: Problema };

/**
 * A task that goes from phase to phase: `hasta` shows one until its work gives the next. After a mistake of our own,
 * which is let out, the pane can be used again.
 */
export function useFases<F extends { readonly fase: string }>() {
  const [fase, ponerFase] = useState<F | FaseComun>({ fase: 'quieta' });
  const hasta = async (mientras: F | FaseComun, trabajo: () => Promise<F | FaseComun>): Promise<void> => {
    let final: F | FaseComun = { fase: 'quieta' };
    ponerFase(mientras);
    try {
      final = await trabajo();
    } finally {
      ponerFase(final);
    }
  };
  return { fase, ponerFase, hasta };
}
