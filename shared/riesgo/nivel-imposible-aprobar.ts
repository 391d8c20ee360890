import { z } from 'zod';
import { requeridoPara, topeDe } from '../corte/avance';
import { NumeroCorte } from '../modelo/corte';
import { type Nivel } from '../modelo/reporte';
import { Decimal } from '../nucleo/decimal';
import { regla } from '../norma/regla';

/**
 * PO-04, norma 12-c: what is left to evaluate is no longer enough, or asks for a very high average.
 * Lectura: from the second corte on; without a configured minimum nothing is decided.
 */
export const nivelImposibleAprobar = regla({
  clave: 'R03',
  nombre: 'nivelImposibleAprobar',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Norma 12-c',
    lectura: 'Sólo cortes 2 y 3; sin mínimo no se decide.',
  },
  entrada: z.strictObject({
    pesoLogrado: Decimal,
    pesoRegistrado: Decimal,
    minimoAprobatorio: Decimal.nullable(),
    numeroCorte: NumeroCorte,
  }),
  decide: (
    { pesoLogrado, pesoRegistrado, minimoAprobatorio, numeroCorte },
    { seguimientoPo04 },
  ): Nivel | null => {
    const aplica = seguimientoPo04.imposibleAprobarCortes.includes(numeroCorte);
    if (!aplica || minimoAprobatorio === null) return null;
    if (pesoRegistrado.esCero()) return 'gris';
    if (topeDe(pesoLogrado, pesoRegistrado).menorQue(minimoAprobatorio)) return 'rojo';
    const requerido = requeridoPara(minimoAprobatorio, pesoLogrado, pesoRegistrado);
    return requerido?.mayorQue(seguimientoPo04.imposibleAprobarRequerido) ? 'amarillo' : 'verde';
  },
});
