import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { CATALOGO } from '../shared/catalogo';
import { type Normas } from '../shared/norma/normas';
import { type ReglaCatalogada } from '../shared/norma/regla';
import { resultadoEnJson } from '../shared/norma/resultado-en-json';

/** One file of golden cases. Whatever else a case says (a note, a reading) is for its reader. */
export const ArchivoDeCasos = z.array(
  z.object({
    clave: z.string(),
    casos: z.array(z.object({ entrada: z.unknown(), esperado: z.unknown() })),
  }),
);
export type ArchivoDeCasos = z.infer<typeof ArchivoDeCasos>;

export interface Comprobacion {
  readonly aprobados: number;
  /** One line for each case that did not give what was expected. */
  readonly fallas: readonly string[];
  readonly desconocidas: readonly string[];
}

/** Runs golden cases through the catalogue and compares deeply. */
export function comprobarCasos(archivo: ArchivoDeCasos, normas: Normas): Comprobacion {
  let aprobados = 0;
  const fallas: string[] = [];
  const desconocidas: string[] = [];
  for (const { clave, casos } of archivo) {
    const regla = CATALOGO.get(clave);
    if (!regla) {
      desconocidas.push(clave);
      continue;
    }
    casos.forEach(({ entrada, esperado }, i) => {
      const obtenido = aplicar(regla, entrada, normas);
      if (isDeepStrictEqual(obtenido, { resultado: esperado })) aprobados += 1;
      else fallas.push(`${clave}[${i}]: ${JSON.stringify(entrada)} → ${explicar(obtenido, esperado)}`);
    });
  }
  return { aprobados, fallas, desconocidas };
}

type Obtenido = { readonly resultado: unknown } | { readonly problema: string };

function aplicar(regla: ReglaCatalogada, entrada: unknown, normas: Normas): Obtenido {
  try {
    const aplicacion = regla.aplicar(entrada, normas);
    return aplicacion.aceptada
      ? { resultado: resultadoEnJson(aplicacion.resultado) }
      : { problema: `entrada rechazada: ${z.prettifyError(aplicacion.error).replaceAll('\n', ' ')}` };
  } catch (error) {
    return { problema: `la regla se interrumpió: ${String(error)}` };
  }
}

const explicar = (obtenido: Obtenido, esperado: unknown): string =>
  'problema' in obtenido
    ? obtenido.problema
    : `${JSON.stringify(obtenido.resultado)}, se esperaba ${JSON.stringify(esperado)}`;
