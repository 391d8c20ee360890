import { z } from 'zod';
import { desempenoDe } from '../corte/avance';
import { type Nivel } from '../modelo/reporte';
import { Decimal } from '../nucleo/decimal';
import { regla } from '../norma/regla';

/**
 * PO-04, norma 12-c: performance over what is registered, below the passing minimum or near it.
 * Lectura: without a configured minimum nothing is decided, not even gris.
 */
export const nivelAvanceBajo = regla({
  clave: 'R02',
  nombre: 'nivelAvanceBajo',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Norma 12-c',
    lectura: 'Sin mínimo configurado no se decide (antes que gris).',
  },
  entrada: z.strictObject({
    pesoLogrado: Decimal,
    pesoRegistrado: Decimal,
    minimoAprobatorio: Decimal.nullable(),
  }),
  decide: ({ pesoLogrado, pesoRegistrado, minimoAprobatorio }, { seguimientoPo04 }): Nivel | null => {
    if (minimoAprobatorio === null) return null;
    const desempeno = desempenoDe(pesoLogrado, pesoRegistrado);
    if (desempeno === null) return 'gris';
    if (desempeno.menorQue(minimoAprobatorio)) return 'rojo';
    return desempeno.menorQue(minimoAprobatorio.mas(seguimientoPo04.avanceBajoMargen)) ? 'amarillo' : 'verde';
  },
});
