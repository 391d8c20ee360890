import { z } from 'zod';
import { NumeroCorte } from '../modelo/corte';
import { Decimal } from '../nucleo/decimal';
import { sumaDe } from '../nucleo/suma';
import { regla } from '../norma/regla';
import { avanceHasta } from './avance';

/** PO-04, norma 12-c: the weighted progress that should be registered by a corte, and what is missing of it. */
export const avanceAlCorte = regla({
  clave: 'CON-05',
  nombre: 'avanceAlCorte',
  enunciado:
    'En cada corte se compara, por alumno y módulo, el avance ponderado que debía estar registrado con el que lo está.',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Norma 12-c',
    lectura:
      'El avance esperado sale de la tabla de ponderación, que da peso y corte a cada resultado de aprendizaje. Incumplir es que falte la captura, y corresponde al docente: una celda vacía no está registrada, un cero sí.',
  },
  parametros: ['seguimientoPo04.sumaDePesos'],
  entrada: z.strictObject({
    actividades: z
      .array(
        z.strictObject({
          peso: Decimal.describe('Peso, en puntos de 100'),
          corte: NumeroCorte.describe('Corte en que vence'),
        }),
      )
      .describe('Resultados de aprendizaje'),
    numeroCorte: NumeroCorte.describe('Corte'),
    registros: z.array(Decimal.nullable()).describe('Logro de cada resultado, de 0 a 1'),
  }),
  decide: ({ actividades, numeroCorte, registros }, { seguimientoPo04 }) => {
    const suma = sumaDe(actividades.map(({ peso }) => peso));
    if (!suma.igualA(seguimientoPo04.sumaDePesos)) return null;
    const { esperado, registrado, logrado } = avanceHasta(actividades, registros, numeroCorte);
    const faltante = esperado.menos(registrado);
    return {
      pesoEsperado: esperado,
      pesoRegistrado: registrado,
      pesoLogrado: logrado,
      faltante,
      incumple: faltante.signo() > 0,
    };
  },
});
