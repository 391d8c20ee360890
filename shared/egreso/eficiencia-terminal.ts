import { z } from 'zod';
import { CERO, CIEN, Fraccion } from '../nucleo/fraccion';
import { conDecimales } from '../nucleo/redondeo';
import { sumaDe } from '../nucleo/suma';
import { regla } from '../norma/regla';

/**
 * PO-04, Indicadores: of those who entered first semester in a generación, the percentage who finished. Of sums,
 * never the average of the planteles. The notice looks at the exact value.
 */
export const eficienciaTerminal = regla({
  clave: 'CON-21',
  nombre: 'eficienciaTerminal',
  enunciado:
    'La eficiencia terminal compara a quienes concluyeron la carrera con quienes la empezaron en la misma generación.',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Indicadores',
    lectura:
      'La última cifra se redondea y la mitad sube; que concluyan más de los que entraron se publica con aviso, y sin inscritos no hay cifra.',
  },
  parametros: ['seguimientoPo04.decimalesDeEficiencia', 'seguimientoPo04.eficienciaQueAvisa'],
  entrada: z.strictObject({
    planteles: z
      .array(
        z.strictObject({
          concluyeron: z.int().describe('Concluyeron la carrera'),
          inscritos: z.int().describe('Inscritos en primer semestre'),
        }),
      )
      .describe('Planteles'),
  }),
  decide: ({ planteles }, { seguimientoPo04 }) => {
    const inscritos = sumaDe(planteles.map((plantel) => Fraccion.de(plantel.inscritos)));
    if (!inscritos.mayorQue(CERO)) return { porcentaje: null, aviso: false };
    const concluyeron = sumaDe(planteles.map((plantel) => Fraccion.de(plantel.concluyeron)));
    const exacto = CIEN.por(concluyeron).entre(inscritos);
    return {
      porcentaje: conDecimales(exacto, seguimientoPo04.decimalesDeEficiencia),
      aviso: exacto.mayorQue(seguimientoPo04.eficienciaQueAvisa),
    };
  },
});
