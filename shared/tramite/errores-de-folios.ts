import { z } from 'zod';
import { presentes } from '../nucleo/presentes';
import { regla } from '../norma/regla';

/**
 * PO-04, activities DG 2.1 to 2.3 and 2.1 to 2.3 of the plantel: folios come down from Oficinas Nacionales to Dirección
 * General, to the planteles and to alumnos regulares, one folio each.
 */
export const erroresDeFolios = regla({
  clave: 'CON-17',
  nombre: 'erroresDeFolios',
  enunciado:
    'Dirección General reparte a los planteles los folios que recibe, y cada plantel da uno solo a cada alumno regular.',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Actividades DG 2.1 a 2.3; actividades de plantel 2.1 a 2.3',
  },
  parametros: [],
  entrada: z.strictObject({
    foliosRecibidos: z.int().describe('Folios que dio Oficinas Nacionales'),
    asignaciones: z
      .array(
        z.strictObject({
          clavePlantel: z.int().describe('Clave del plantel'),
          asignados: z.int().describe('Folios asignados'),
          usados: z.int().describe('Folios usados'),
        }),
      )
      .describe('Asignaciones a planteles'),
    usos: z
      .array(
        z.strictObject({
          folio: z.string().describe('Folio'),
          matricula: z.string().describe('Matrícula'),
          regular: z.boolean().describe('Es alumno regular'),
        }),
      )
      .optional()
      .describe('Folios usados'),
  }),
  decide: ({ foliosRecibidos, asignaciones, usos = [] }) => {
    const asignados = asignaciones.reduce((suma, plantel) => suma + plantel.asignados, 0);
    return presentes({
      'alumno-con-varios-folios': hayVarios(usos.map(({ matricula, folio }) => [matricula, folio])),
      'alumno-no-regular': usos.some(({ regular }) => !regular),
      'asignados-exceden-recibidos': asignados > foliosRecibidos,
      'folio-con-varios-alumnos': hayVarios(usos.map(({ folio, matricula }) => [folio, matricula])),
      'usados-exceden-asignados': asignaciones.some((plantel) => plantel.usados > plantel.asignados),
    });
  },
});

/** Whether some key goes with two different values; the same pair twice is one. */
function hayVarios(pares: readonly (readonly [string, string])[]): boolean {
  const primeros = new Map<string, string>();
  return pares.some(([clave, valor]) => {
    const primero = primeros.get(clave);
    primeros.set(clave, primero ?? valor);
    return primero !== undefined && primero !== valor;
  });
}
