import { z } from 'zod';
import { NumeroCorte } from '../modelo/corte';
import { Decimal } from '../nucleo/decimal';
import { sumaDe } from '../nucleo/suma';
import { regla } from '../norma/regla';
import { avanceHasta } from './avance';

/**
 * PO-04, norma 12-c: the weighted progress that should be registered by a corte, and what is missing of it.
 * Lectura: weights and cortes come from the weight table of the módulo; missing is what was not captured, which is
 * the docente's; a blank cell is not registered and a zero is.
 */
export const avanceAlCorte = regla({
  clave: 'CON-05',
  nombre: 'avanceAlCorte',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Norma 12-c',
    lectura:
      '(a) Pesos de la tabla de ponderación del módulo con corte por resultado de aprendizaje; (b) falta de captura, atribuible al docente; (c) celda vacía = sin registro.',
  },
  entrada: z.strictObject({
    actividades: z.array(z.strictObject({ peso: Decimal, corte: NumeroCorte })),
    numeroCorte: NumeroCorte,
    registros: z.array(Decimal.nullable()),
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
