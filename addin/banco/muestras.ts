import { z } from 'zod';
import { LibroDeExcel } from './anfitrion/libro-de-excel';

const Muestras = z.array(z.object({ archivo: z.string(), titulo: z.string(), descripcion: z.string() }));
export type Muestra = z.infer<typeof Muestras>[number];

/** The sample workbooks of this build; none is not a failure. */
export async function muestrasDeLibros(): Promise<Muestra[]> {
  const respuesta = await fetch('/muestras/muestras.json').catch(() => null);
  return respuesta?.ok ? Muestras.parse(await respuesta.json()) : [];
}

export async function abrirMuestra({ archivo }: Muestra): Promise<LibroDeExcel> {
  const respuesta = await fetch(`/muestras/${encodeURIComponent(archivo)}`);
  if (!respuesta.ok) throw new Error(`${archivo}: ${respuesta.status}`);
  return LibroDeExcel.abrirBytes(new Uint8Array(await respuesta.arrayBuffer()));
}
