import { z } from 'zod';
import { Fecha } from '../nucleo/fecha';
import { presentes } from '../nucleo/presentes';
import { regla } from '../norma/regla';

/** PO-04, normas 12-a and 12-c: a fixed number of cortes in each semester, in order and without overlap. */
export const erroresDeCortes = regla({
  clave: 'CON-01',
  nombre: 'erroresDeCortes',
  enunciado: 'Cada semestre se sigue en el mismo número de cortes, uno después de otro y sin encimarse.',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Norma 12-a y 12-c',
    lectura: 'El documento no escribe las semanas: las fechas se toman del calendario que se cargó.',
  },
  parametros: ['seguimientoPo04.cortesPorSemestre'],
  entrada: z.strictObject({
    cortes: z
      .array(
        z.strictObject({
          fechaInicio: Fecha.describe('Inicio del corte'),
          fechaFin: Fecha.describe('Fin del corte'),
        }),
      )
      .describe('Cortes'),
  }),
  decide: ({ cortes }, { seguimientoPo04 }) =>
    presentes({
      'cantidad-de-cortes': cortes.length !== seguimientoPo04.cortesPorSemestre,
      'corte-invertido': cortes.some(({ fechaInicio, fechaFin }) => fechaFin < fechaInicio),
      'cortes-traslapados': cortes.some(({ fechaInicio }, i) => {
        const anterior = cortes[i - 1];
        return anterior !== undefined && fechaInicio <= anterior.fechaFin;
      }),
    }),
});
