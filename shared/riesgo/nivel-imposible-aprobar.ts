import { z } from 'zod';
import { requeridoPara, topeDe } from '../corte/avance';
import { NumeroCorte } from '../modelo/corte';
import { type Nivel } from '../modelo/reporte';
import { regla } from '../norma/regla';
import { nivelAvanceBajo } from './nivel-avance-bajo';

/** PO-04, norma 12-c: what is left to evaluate is no longer enough, or asks for a very high average. */
export const nivelImposibleAprobar = regla({
  clave: 'R03',
  nombre: 'nivelImposibleAprobar',
  enunciado: 'Lo que resta por evaluar ya no alcanza para aprobar, o sólo con un promedio muy alto.',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Norma 12-c',
    lectura: 'No se mira en todos los cortes, y nunca sin un mínimo configurado.',
  },
  parametros: ['seguimientoPo04.imposibleAprobarCortes', 'seguimientoPo04.imposibleAprobarRequerido'],
  entrada: z.strictObject({
    ...nivelAvanceBajo.entrada.shape,
    numeroCorte: NumeroCorte.describe('Corte'),
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
