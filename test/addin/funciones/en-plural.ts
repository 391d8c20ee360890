import { z } from 'zod';

/** What the single function calls what its matrix form has many of. */
const PLURALES = new Map([
  ['continua', 'continuas'],
  ['sumativa', 'sumativas'],
  ['puntaje', 'puntajes'],
  ['remedial', 'remediales'],
  ['motivo', 'motivos'],
]);
const Errado = z.strictObject({ error: z.string(), mensaje: z.string() });

/** A refusal of the single function, by the names of the arguments of its matrix form. */
export function enPlural(suyo: unknown): unknown {
  const errado = Errado.safeParse(suyo).data;
  if (!errado) return suyo;
  const [, antes = '', nombre = '', resto = ''] =
    /^((?:Sin dato en «)?)(\w+)(.*)$/s.exec(errado.mensaje) ?? [];
  return { ...errado, mensaje: `${antes}${PLURALES.get(nombre) ?? nombre}${resto}` };
}
