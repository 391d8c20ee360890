import { z } from 'zod';
import { regla } from '../norma/regla';

/** PO-04, norma 12-b: the report reads by alumno, by módulo and by docente, and the views add up. */
export const conteoPorVista = regla({
  clave: 'CON-04',
  nombre: 'conteoPorVista',
  enunciado: 'El avance se consulta por alumno, por módulo y por docente, y las tres vistas concuerdan.',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Norma 12-b',
    lectura:
      'Cuando dos docentes comparten un módulo aparecen los dos y el alumno cuenta una sola vez, así que la suma por docente puede pasar del total.',
  },
  parametros: [],
  entrada: z.strictObject({
    filas: z
      .array(
        z.strictObject({
          alumno: z.string().describe('Alumno'),
          modulo: z.string().describe('Módulo'),
          docente: z.string().describe('Docente'),
        }),
      )
      .describe('Filas'),
  }),
  decide: ({ filas }) => ({
    total: new Set(filas.map(({ alumno, modulo }) => par(alumno, modulo))).size,
    porAlumno: distintos(filas.map(({ alumno, modulo }) => [alumno, modulo])),
    porModulo: distintos(filas.map(({ alumno, modulo }) => [modulo, alumno])),
    porDocente: distintos(filas.map(({ alumno, modulo, docente }) => [docente, par(alumno, modulo)])),
  }),
});

const par = (alumno: string, modulo: string): string => JSON.stringify([alumno, modulo]);

/** How many different values go with each key. */
function distintos(pares: readonly (readonly [string, string])[]): Record<string, number> {
  const vistos = new Map<string, Set<string>>();
  for (const [clave, valor] of pares) {
    vistos.set(clave, (vistos.get(clave) ?? new Set()).add(valor));
  }
  return Object.fromEntries([...vistos].map(([clave, valores]) => [clave, valores.size]));
}
