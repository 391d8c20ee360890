import { z } from 'zod';
import { Nivel } from '../modelo/reporte';
import { regla } from '../norma/regla';
import { peorNivel } from './peor-nivel';

/** PO-04, norma 12-c: the overall level of an alumno, the worst of their flags. */
export const nivelGlobalDelAlumno = regla({
  clave: 'R00',
  nombre: 'nivelGlobalDelAlumno',
  enunciado: 'El nivel de un alumno es el peor de sus banderas; lo que le falta al docente no lo colorea.',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Norma 12-c',
    lectura: 'Regla nuestra: manda la peor, y sólo es gris quien no tiene otra cosa.',
  },
  parametros: ['seguimientoPo04.clavesDelDocente'],
  entrada: z.strictObject({
    banderas: z
      .array(
        z.strictObject({
          clave: z.string().describe('Bandera'),
          nivel: Nivel.nullable().describe('Nivel (vacío si no aplica)'),
        }),
      )
      .describe('Banderas del alumno'),
  }),
  decide: ({ banderas }, { seguimientoPo04 }) =>
    peorNivel(
      banderas
        .filter(({ clave }) => !seguimientoPo04.clavesDelDocente.includes(clave))
        .map(({ nivel }) => nivel),
    ),
});
