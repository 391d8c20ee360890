import { z } from 'zod';
import { Fecha } from '../nucleo/fecha';
import { sumarMeses } from '../nucleo/mes';
import { regla } from '../norma/regla';

/** Residencias, paso 16: in whole months, to the day, from the end of the activities; null while it is not handed in. */
export const reporteFinalEnPlazo = regla({
  clave: 'RES-14',
  nombre: 'reporteFinalEnPlazo',
  enunciado: 'El reporte final se entrega dentro de los meses que siguen al fin de las actividades.',
  cita: {
    documento: 'residencias',
    referencia: 'Paso 16',
    lectura: 'Mismo día del mes, o el último cuando el mes es más corto; ese día todavía está en plazo.',
  },
  parametros: ['residencias.mesesDelReporteFinal'],
  entrada: z.strictObject({
    fechaConclusion: Fecha.describe('Conclusión de actividades'),
    fechaEntrega: Fecha.nullable().describe('Entrega del reporte final'),
  }),
  decide: ({ fechaConclusion, fechaEntrega }, { residencias }) => {
    const fechaLimite = sumarMeses(fechaConclusion, residencias.mesesDelReporteFinal);
    return { enPlazo: fechaEntrega === null ? null : fechaEntrega <= fechaLimite, fechaLimite };
  },
});
