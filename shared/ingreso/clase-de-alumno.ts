import { z } from 'zod';
import { Finales } from '../evaluacion/nivel-academico';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 7: which of the four classes describes an alumno; null when none does. */
export const claseDeAlumno = regla({
  clave: 'UT-07',
  nombre: 'claseDeAlumno',
  enunciado:
    'Quien estudia aquí es regular, condicionado, especial o huésped, según a qué se inscribió, qué requisitos debe y qué ha aprobado.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 7',
    lectura:
      'Deber requisitos pesa más que haber aprobado todo; sin finales todavía se es regular, y con alguna NA no se es de ninguna clase: de eso se ocupa el art. 59.',
  },
  parametros: [],
  entrada: z.strictObject({
    tipoInscripcion: z
      .enum(['programa', 'vinculacion-extension', 'intercambio'])
      .describe('Tipo de inscripción'),
    requisitosFaltantes: z.array(z.string()).describe('Requisitos de inscripción que faltan'),
    finales: Finales,
  }),
  decide: ({ tipoInscripcion, requisitosFaltantes, finales }) => {
    if (tipoInscripcion === 'intercambio') return 'huesped';
    if (tipoInscripcion === 'vinculacion-extension') return 'especial';
    if (requisitosFaltantes.length > 0) return 'condicionado';
    return finales.includes(null) ? null : 'regular';
  },
});
