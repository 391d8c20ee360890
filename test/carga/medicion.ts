import { z } from 'zod';

/** What one stage took; `picoMb` is the most memory the process has held so far, null where the system hides it. */
export const Medicion = z.object({ etapa: z.string(), ms: z.number(), picoMb: z.number().nullable() });
export type Medicion = z.infer<typeof Medicion>;

/** Times stages one after another, and notes the memory peak at the end of each. */
export class Cronometro {
  readonly mediciones: Medicion[] = [];

  constructor(private readonly pico: () => number | null) {}

  async medir<T>(etapa: string, hacer: () => Promise<T> | T): Promise<T> {
    const inicio = performance.now();
    const resultado = await hacer();
    this.mediciones.push({ etapa, ms: performance.now() - inicio, picoMb: this.pico() });
    return resultado;
  }
}
