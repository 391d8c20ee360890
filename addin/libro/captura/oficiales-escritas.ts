import { z } from 'zod';
import { resumen } from '../resumen';
import { type CalificacionesDeAlumno } from './calificaciones-por-escribir';
import { type ValorLeido } from './tabla-leida';

/**
 * What the official figures said when they were last written: their headings and, by matrícula, a digest for each
 * heading, one after another.
 */
export const Oficiales = z.strictObject({
  titulos: z.array(z.string()),
  sumas: z.record(z.string(), z.string()),
});
export type Oficiales = z.infer<typeof Oficiales>;

export const NADA_ESCRITO: Oficiales = { titulos: [], sumas: {} };

/** Enough to tell a cell from what it said; in hexadecimal. */
const LARGO = 8;

const sumaDe = async (texto: string): Promise<string> => (await resumen(texto)).slice(0, LARGO);

export async function oficialesDe(calificaciones: readonly CalificacionesDeAlumno[]): Promise<Oficiales> {
  const titulos = [...new Set(calificaciones.flatMap(({ valores }) => [...valores.keys()]))];
  // Most cells of a group say the same few things.
  const conocidas = new Map<string, Promise<string>>();
  const suma = (texto: string): Promise<string> => {
    const una = conocidas.get(texto) ?? sumaDe(texto);
    conocidas.set(texto, una);
    return una;
  };
  const sumas: Record<string, string> = {};
  for (const { matricula, valores } of calificaciones) {
    const suyas = await Promise.all(titulos.map((titulo) => suma(String(valores.get(titulo) ?? ''))));
    sumas[matricula] = suyas.join('');
  }
  return { titulos, sumas };
}

/** Whether a figure still says what was written there; one that nobody remembers writing does not. */
export async function diceLoEscrito(
  { titulos, sumas }: Oficiales,
  {
    matricula,
    titulo,
    dice,
  }: { readonly matricula: string; readonly titulo: string; readonly dice: ValorLeido },
): Promise<boolean> {
  const lugar = titulos.indexOf(titulo);
  if (lugar < 0) return false;
  const suya = sumas[matricula]?.slice(lugar * LARGO, (lugar + 1) * LARGO);
  return suya === (await sumaDe(String(dice)));
}
