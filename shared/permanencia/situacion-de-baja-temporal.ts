import { z } from 'zod';
import { Fecha } from '../nucleo/fecha';
import { sumarAnios } from '../nucleo/mes';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 58: whether a leave is still one, and its last day. */
export const situacionDeBajaTemporal = regla({
  clave: 'UT-58',
  nombre: 'situacionDeBajaTemporal',
  enunciado: 'Una baja temporal no dura más años que los permitidos; rebasados, es definitiva.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 58',
    lectura: 'Cada baja se cuenta por su lado; la que empieza un 29 de febrero vence el 28.',
  },
  parametros: ['reglamentoUt.aniosDeBajaTemporal'],
  entrada: z.strictObject({
    fechaInicioBaja: Fecha.describe('Inicio de la baja'),
    fechaConsulta: Fecha.describe('Día que se consulta'),
  }),
  decide: ({ fechaInicioBaja, fechaConsulta }, { reglamentoUt }) => {
    const fechaLimite = sumarAnios(fechaInicioBaja, reglamentoUt.aniosDeBajaTemporal);
    return { estado: fechaConsulta > fechaLimite ? 'definitiva' : 'temporal', fechaLimite };
  },
});
