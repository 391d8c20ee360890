import { z } from 'zod';
import { DiasInhabiles, sumarDiasHabiles } from '../nucleo/dias-habiles';
import { enBlanco } from '../nucleo/en-blanco';
import { Fecha } from '../nucleo/fecha';
import { presentes } from '../nucleo/presentes';
import { regla } from '../norma/regla';

/**
 * PO-04, norma 15 and salidas: a baja is reported at once, with the F04, its reason and the tutor's request, and goes
 * to Psicopedagogía.
 */
export const tramiteDeBaja = regla({
  clave: 'CON-10',
  nombre: 'tramiteDeBaja',
  enunciado:
    'Cada baja se reporta sin demora con el F04, su motivo y la petición por escrito de la persona tutora, y pasa a Psicopedagogía.',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Norma 15; salidas',
    lectura:
      'La inmediatez no tiene plazo escrito: los días hábiles que se dan al F04 antes de avisar son nuestros.',
  },
  parametros: ['seguimientoPo04.diasHabilesDeAvisoDeBaja'],
  entrada: z.strictObject({
    fechaBaja: Fecha.describe('Fecha de la baja'),
    fechaFormatoBajas: Fecha.nullable().describe('Fecha del F04'),
    motivo: z.string().describe('Motivo de la baja'),
    solicitudTutor: z.boolean().describe('La persona tutora lo pidió por escrito'),
    diasInhabiles: DiasInhabiles,
  }),
  decide: ({ fechaBaja, fechaFormatoBajas, motivo, solicitudTutor, diasInhabiles }, { seguimientoPo04 }) => {
    const limite = sumarDiasHabiles(fechaBaja, seguimientoPo04.diasHabilesDeAvisoDeBaja, diasInhabiles);
    const faltantes = presentes({
      'formato-f04': fechaFormatoBajas === null,
      motivo: enBlanco(motivo),
      'solicitud-tutor': !solicitudTutor,
    });
    return {
      canaliza: faltantes.length === 0,
      // An F04 not sent yet is missing, not late.
      aviso: (fechaFormatoBajas ?? limite) > limite,
      faltantes,
    };
  },
});
