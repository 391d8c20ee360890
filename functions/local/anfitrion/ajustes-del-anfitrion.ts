import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Lapso = z
  .string()
  .regex(/^\d{2}:\d{2}:\d{2}$/)
  .transform((texto) => {
    const [horas = 0, minutos = 0, segundos = 0] = texto.split(':').map(Number);
    return (horas * 60 + minutos) * 60 + segundos;
  });

/** What the local host honours of host.json, the file that the deployed host reads. */
const AjustesDelAnfitrion = z.object({
  extensions: z.object({
    http: z.object({ routePrefix: z.string() }),
    queues: z.object({ maxDequeueCount: z.int().positive(), visibilityTimeout: Lapso }),
  }),
});
export type AjustesDelAnfitrion = z.output<typeof AjustesDelAnfitrion>;

export const leerAjustesDelAnfitrion = (archivo: string): AjustesDelAnfitrion =>
  AjustesDelAnfitrion.parse(JSON.parse(readFileSync(archivo, 'utf8')));
