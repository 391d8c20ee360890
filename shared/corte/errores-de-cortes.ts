import { z } from 'zod';
import { Fecha } from '../nucleo/fecha';
import { presentes } from '../nucleo/presentes';
import { regla } from '../norma/regla';

/**
 * PO-04, normas 12-a and 12-c: each semester has three cortes, in order and without overlap.
 * Lectura: the procedure writes no weeks; the dates always come from the calendar that was loaded.
 */
export const erroresDeCortes = regla({
  clave: 'CON-01',
  nombre: 'erroresDeCortes',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Norma 12-a y 12-c',
    lectura: 'Las fechas siempre vienen del calendario cargado.',
  },
  entrada: z.strictObject({
    cortes: z.array(z.strictObject({ fechaInicio: Fecha, fechaFin: Fecha })),
  }),
  decide: ({ cortes }, { seguimientoPo04 }) => {
    return presentes({
      'cantidad-de-cortes': cortes.length !== seguimientoPo04.cortesPorSemestre,
      'corte-invertido': cortes.some(({ fechaInicio, fechaFin }) => fechaFin < fechaInicio),
      'cortes-traslapados': cortes.some(({ fechaInicio }, i) => {
        const anterior = cortes[i - 1];
        return anterior !== undefined && fechaInicio <= anterior.fechaFin;
      }),
    });
  },
});
