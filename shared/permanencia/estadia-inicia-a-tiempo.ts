import { z } from 'zod';
import { Fecha } from '../nucleo/fecha';
import { diaDelMes, Mes } from '../nucleo/mes';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 63: whether an estadía began in time, and the last day for it. */
export const estadiaIniciaATiempo = regla({
  clave: 'UT-63',
  nombre: 'estadiaIniciaATiempo',
  enunciado: 'La estadía empieza en los primeros días del primer mes; si no, el cuatrimestre se da de baja.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 63',
    lectura: 'Las semanas se cuentan desde el primer día del mes, sea lunes o no.',
  },
  parametros: ['reglamentoUt.diaLimiteDeEstadia'],
  entrada: z.strictObject({
    fechaInicioEstadia: Fecha.describe('Inicio de la estadía'),
    mesInicioCuatrimestre: Mes.describe('Primer mes del cuatrimestre (AAAA-MM)'),
  }),
  decide: ({ fechaInicioEstadia, mesInicioCuatrimestre }, { reglamentoUt }) => {
    const fechaLimite = diaDelMes(mesInicioCuatrimestre, reglamentoUt.diaLimiteDeEstadia);
    return { enPlazo: fechaInicioEstadia <= fechaLimite, fechaLimite };
  },
});
