import { z } from 'zod';
import { desempenoDe } from '../corte/avance';
import { type Nivel } from '../modelo/reporte';
import { Decimal } from '../nucleo/decimal';
import { regla } from '../norma/regla';

/** PO-04, norma 12-c: performance over what is registered, below the passing minimum or near it. */
export const nivelAvanceBajo = regla({
  clave: 'R02',
  nombre: 'nivelAvanceBajo',
  enunciado: 'Un desempeño por debajo del mínimo aprobatorio, o cerca de él, es un avance bajo.',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Norma 12-c',
    lectura: 'Mientras la institución no configure su mínimo no se decide nada, ni siquiera gris.',
  },
  parametros: ['seguimientoPo04.avanceBajoMargen'],
  entrada: z.strictObject({
    pesoLogrado: Decimal.describe('Peso logrado'),
    pesoRegistrado: Decimal.describe('Peso registrado'),
    minimoAprobatorio: Decimal.nullable().describe('Mínimo aprobatorio (vacío si no se ha configurado)'),
  }),
  decide: ({ pesoLogrado, pesoRegistrado, minimoAprobatorio }, { seguimientoPo04 }): Nivel | null => {
    if (minimoAprobatorio === null) return null;
    const desempeno = desempenoDe(pesoLogrado, pesoRegistrado);
    if (desempeno === null) return 'gris';
    if (desempeno.menorQue(minimoAprobatorio)) return 'rojo';
    return desempeno.menorQue(minimoAprobatorio.mas(seguimientoPo04.avanceBajoMargen)) ? 'amarillo' : 'verde';
  },
});
