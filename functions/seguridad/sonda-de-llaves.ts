import { z } from 'zod';
import { type AjustesDeIdentidad } from './ajustes-de-identidad';

const Llaves = z.object({ keys: z.array(z.unknown()).min(1) });

/** Whether the keys that tokens are verified with can be had; it throws when they cannot. */
export async function sondaDeLlaves(ajustes: AjustesDeIdentidad | null, signal: AbortSignal): Promise<void> {
  if (!ajustes) throw new Error('nobody is said to issue sessions');
  const respuesta = await fetch(ajustes.llaves, { signal });
  Llaves.parse(await respuesta.json());
}
