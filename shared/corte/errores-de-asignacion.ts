import { z } from 'zod';
import { presentes } from '../nucleo/presentes';
import { regla } from '../norma/regla';

/**
 * PO-04, normas 9 and 13: every grupo-módulo has a docente and every active alumno a grupo, without duplicates.
 * Lectura: two docentes in a grupo-módulo are not a duplicate; an identical row is.
 */
export const erroresDeAsignacion = regla({
  clave: 'CON-08',
  nombre: 'erroresDeAsignacion',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Normas 9 y 13',
    lectura: 'Dos docentes en el mismo grupo-módulo no es duplicado; sí la fila idéntica.',
  },
  entrada: z.strictObject({
    gruposModulos: z.array(
      z.strictObject({ grupo: z.string(), modulo: z.string(), docente: z.string().nullable() }),
    ),
    alumnos: z.array(
      z.strictObject({ matricula: z.string(), grupo: z.string().nullable(), activo: z.boolean() }),
    ),
  }),
  decide: ({ gruposModulos, alumnos }) =>
    presentes({
      'alumno-activo-sin-grupo': alumnos.some(({ activo, grupo }) => activo && !grupo),
      'alumno-duplicado': hayRepetidos(alumnos.map(({ matricula }) => matricula)),
      'fila-duplicada': hayRepetidos(
        gruposModulos.map(({ grupo, modulo, docente }) => JSON.stringify([grupo, modulo, docente])),
      ),
      'grupo-modulo-sin-docente': gruposModulos.some(({ docente }) => !docente),
    }),
});

const hayRepetidos = (claves: readonly string[]): boolean => new Set(claves).size < claves.length;
