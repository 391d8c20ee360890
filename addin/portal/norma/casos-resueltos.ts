import { z } from 'zod';
import { type Normas } from '../../../shared/norma/normas';
import { type ReglaCatalogada } from '../../../shared/norma/regla';
import { resultadoEnJson } from '../../../shared/norma/resultado-en-json';
import { RESPUESTA_ILEGIBLE, SIN_RED } from '../../cliente/problema-local';
import { fallido, logrado, type Resultado } from '../../cliente/resultado';
import { dicenLoMismo } from './dicen-lo-mismo';

/** A case solved beforehand: what goes in and what the rule has to give. */
const CasoResuelto = z.object({
  entrada: z.record(z.string(), z.unknown()),
  esperado: z.unknown(),
  nota: z.string().optional(),
});
export type CasoResuelto = z.infer<typeof CasoResuelto>;

/** The cases of one rule: a file of the site beside its pages, which the build writes. */
export async function leerCasos(clave: string): Promise<Resultado<readonly CasoResuelto[]>> {
  const respuesta = await fetch(`casos/${encodeURIComponent(clave)}.json`).catch(() => null);
  if (respuesta === null) return fallido(SIN_RED);
  const leidos = z.array(CasoResuelto).safeParse(await respuesta.json().catch(() => null));
  return leidos.success ? logrado(leidos.data) : fallido(RESPUESTA_ILEGIBLE);
}

/** What a rule gives to some input, as plain data, or why it refused it. */
export type Obtenido =
  | { readonly aceptada: true; readonly resultado: unknown }
  | { readonly aceptada: false; readonly error: z.ZodError };

export function obtenerDe(regla: ReglaCatalogada, entrada: unknown, normas: Normas): Obtenido {
  const aplicacion = regla.aplicar(entrada, normas);
  return aplicacion.aceptada
    ? { aceptada: true, resultado: resultadoEnJson(aplicacion.resultado) }
    : aplicacion;
}

/** Whether a rule gives what a case expects. */
export function coincideElCaso(regla: ReglaCatalogada, caso: CasoResuelto, normas: Normas): boolean {
  const obtenido = obtenerDe(regla, caso.entrada, normas);
  return obtenido.aceptada && dicenLoMismo(obtenido.resultado, caso.esperado);
}
