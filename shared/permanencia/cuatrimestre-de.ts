import { z } from 'zod';
import { Fecha } from '../nucleo/fecha';
import { mesDe } from '../nucleo/mes';
import { regla } from '../norma/regla';

/** Reglamento UT, arts. 25, 26, 28 and 53: the cuatrimestre that a day belongs to, "AAAA-K". */
export const cuatrimestreDe = regla({
  clave: 'UT-26',
  nombre: 'cuatrimestreDe',
  enunciado: 'El año escolar se parte en cuatrimestres, y cada día cae en uno.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Arts. 25, 26, 28 y 53',
    lectura: 'Cada uno empieza con su mes, mientras el calendario escolar no diga otra cosa.',
  },
  parametros: ['reglamentoUt.mesesDeInicio'],
  entrada: z.strictObject({ fecha: Fecha.describe('Fecha') }),
  decide: ({ fecha }, { reglamentoUt }) => {
    const empezados = reglamentoUt.mesesDeInicio.filter((mes) => mes <= mesDe(fecha));
    return `${fecha.slice(0, 4)}-${empezados.length}`;
  },
});
