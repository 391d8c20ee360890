import { z } from 'zod';
import { presentes } from '../nucleo/presentes';
import { hayRepetidos } from '../nucleo/repetidos';
import { regla } from '../norma/regla';

/** PO-04, normas 9 and 13: every grupo-módulo has a docente and every active alumno a grupo, without duplicates. */
export const erroresDeAsignacion = regla({
  clave: 'CON-08',
  nombre: 'erroresDeAsignacion',
  enunciado:
    'A cada módulo de un grupo le toca docente y a cada alumno activo, grupo; nada se registra dos veces.',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Normas 9 y 13',
    lectura: 'Que dos docentes compartan un módulo del grupo no es repetición; una fila igual a otra, sí.',
  },
  parametros: [],
  entrada: z.strictObject({
    gruposModulos: z
      .array(
        z.strictObject({
          grupo: z.string().describe('Grupo'),
          modulo: z.string().describe('Módulo'),
          docente: z.string().nullable().describe('Docente'),
        }),
      )
      .describe('Módulos de cada grupo'),
    alumnos: z
      .array(
        z.strictObject({
          matricula: z.string().describe('Matrícula'),
          grupo: z.string().nullable().describe('Grupo'),
          activo: z.boolean().describe('Está activo'),
        }),
      )
      .describe('Alumnos'),
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
