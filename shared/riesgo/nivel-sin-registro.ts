import { z } from 'zod';
import { type Nivel } from '../modelo/reporte';
import { Decimal } from '../nucleo/decimal';
import { regla } from '../norma/regla';

/**
 * PO-04, norma 12-c: what should have been registered by the corte and was not. It belongs to the docente.
 * Lectura: amarillo when something is missing, rojo when nothing is there.
 */
export const nivelSinRegistro = regla({
  clave: 'R01',
  nombre: 'nivelSinRegistro',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Norma 12-c',
    lectura: 'Amarillo si falta algo, rojo si no hay nada.',
  },
  entrada: z.strictObject({ pesoEsperado: Decimal, pesoRegistrado: Decimal }),
  decide: ({ pesoEsperado, pesoRegistrado }): Nivel => {
    if (pesoRegistrado.esCero() && pesoEsperado.signo() > 0) return 'rojo';
    return pesoRegistrado.menorQue(pesoEsperado) ? 'amarillo' : 'verde';
  },
});
