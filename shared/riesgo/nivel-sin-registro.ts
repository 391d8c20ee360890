import { z } from 'zod';
import { type Nivel } from '../modelo/reporte';
import { Decimal } from '../nucleo/decimal';
import { regla } from '../norma/regla';

/** PO-04, norma 12-c: what should have been registered by the corte and was not. It belongs to the docente. */
export const nivelSinRegistro = regla({
  clave: 'R01',
  nombre: 'nivelSinRegistro',
  enunciado: 'De lo esperado al corte, lo que falta por registrar es un pendiente del docente.',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Norma 12-c',
    lectura: 'Si falta una parte, amarillo; si no hay nada de lo esperado, rojo.',
  },
  parametros: [],
  entrada: z.strictObject({
    pesoEsperado: Decimal.describe('Peso esperado al corte'),
    pesoRegistrado: Decimal.describe('Peso registrado'),
  }),
  decide: ({ pesoEsperado, pesoRegistrado }): Nivel => {
    if (pesoRegistrado.esCero() && pesoEsperado.signo() > 0) return 'rojo';
    return pesoRegistrado.menorQue(pesoEsperado) ? 'amarillo' : 'verde';
  },
});
