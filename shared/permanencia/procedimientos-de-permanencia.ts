import { z } from 'zod';
import { sinRepetir } from '../nucleo/sin-repetir';
import { regla } from '../norma/regla';

/** PO-04, normas 12-c, 12-d and 13: the procedures that look after alumnos at risk. */
export const procedimientosDePermanencia = regla({
  clave: 'CON-07',
  nombre: 'procedimientosDePermanencia',
  enunciado: 'Quienes están en riesgo se atienden con los procedimientos de permanencia.',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Normas 12-c, 12-d y 13',
    lectura: 'El riesgo no está definido: lo miden las banderas R01 a R15, con umbrales que se configuran.',
  },
  parametros: ['seguimientoPo04.procedimientosRelacionados'],
  entrada: z.strictObject({}),
  decide: (_, { seguimientoPo04 }) =>
    sinRepetir(
      Object.entries(seguimientoPo04.procedimientosRelacionados)
        .filter(([, asunto]) => asunto === 'permanencia')
        .map(([clave]) => clave),
    ),
});
