import { z } from 'zod';
import { resumen } from '../resumen';
import { type CalificacionesDeAlumno } from './calificaciones-por-escribir';
import { type ValorLeido } from './tabla-leida';

/** By matrícula, one digest after another of what the cells of `DE_CONTEXTO` said when they were written. */
export const Oficiales = z.record(z.string(), z.string());
export type Oficiales = z.infer<typeof Oficiales>;

/**
 * Figures that depend on more than what was captured, such as the day or the minimum of the institution: what they
 * should say is what they said when they were written.
 */
const DE_CONTEXTO: readonly string[] = ['Nombre', 'Requerido', 'Semáforo', 'Banderas', 'Qué le falta'];

/** Enough to tell a cell from what it said; in hexadecimal. */
const LARGO = 8;

const sumaDe = async (valor: ValorLeido | null): Promise<string> =>
  (await resumen(String(valor ?? ''))).slice(0, LARGO);

export async function oficialesDe(calificaciones: readonly CalificacionesDeAlumno[]): Promise<Oficiales> {
  const oficiales: Record<string, string> = {};
  for (const { matricula, valores } of calificaciones) {
    const sumas = await Promise.all(DE_CONTEXTO.map((titulo) => sumaDe(valores.get(titulo) ?? null)));
    oficiales[matricula] = sumas.join('');
  }
  return oficiales;
}

/** Whether a figure of context still says what was written; one that nobody remembers writing does. */
export async function diceLoEscrito(
  oficiales: Oficiales,
  {
    matricula,
    titulo,
    dice,
  }: { readonly matricula: string; readonly titulo: string; readonly dice: ValorLeido },
): Promise<boolean> {
  const lugar = DE_CONTEXTO.indexOf(titulo);
  const sumas = oficiales[matricula];
  if (lugar < 0) return false;
  return sumas === undefined || sumas.slice(lugar * LARGO, (lugar + 1) * LARGO) === (await sumaDe(dice));
}
