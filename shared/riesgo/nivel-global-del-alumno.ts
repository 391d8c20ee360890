import { z } from 'zod';
import { Nivel } from '../modelo/reporte';
import { regla } from '../norma/regla';
import { peorNivel } from './peor-nivel';

/**
 * PO-04, norma 12-c: the overall level of an alumno, the worst of their flags.
 * Lectura: what is pending from the docente (R01, R14) never colours the alumno; gris only when nothing else is left.
 */
export const nivelGlobalDelAlumno = regla({
  clave: 'R00',
  nombre: 'nivelGlobalDelAlumno',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Norma 12-c',
    lectura: 'Añadida: el peor nivel manda; gris sólo si no hay otro.',
  },
  entrada: z.strictObject({
    banderas: z.array(z.strictObject({ clave: z.string(), nivel: Nivel.nullable() })),
  }),
  decide: ({ banderas }, { seguimientoPo04 }) =>
    peorNivel(
      banderas
        .filter(({ clave }) => !seguimientoPo04.clavesDelDocente.includes(clave))
        .map(({ nivel }) => nivel),
    ),
});
