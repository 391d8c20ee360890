import { z } from 'zod';
import { NumeroCorte } from '../modelo/corte';
import { type Nivel } from '../modelo/reporte';
import { Decimal } from '../nucleo/decimal';
import { regla } from '../norma/regla';

/** PO-04, norma 12-c: how far the performance fell since the previous corte. */
export const nivelCaida = regla({
  clave: 'R08',
  nombre: 'nivelCaida',
  enunciado: 'Bajar mucho de un corte al siguiente es un aviso aunque todavía se apruebe.',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Norma 12-c',
    lectura: 'Acompaña a R02, sin la que no basta para decidir.',
  },
  parametros: ['seguimientoPo04.caidaCortes', 'seguimientoPo04.caidaRojo', 'seguimientoPo04.caidaAmarillo'],
  entrada: z.strictObject({
    desempenoAnterior: Decimal.nullable().describe('Desempeño del corte anterior (vacío sin dato)'),
    desempenoActual: Decimal.nullable().describe('Desempeño de este corte (vacío sin dato)'),
    numeroCorte: NumeroCorte.describe('Corte'),
  }),
  decide: ({ desempenoAnterior, desempenoActual, numeroCorte }, { seguimientoPo04 }): Nivel | null => {
    if (!seguimientoPo04.caidaCortes.includes(numeroCorte)) return null;
    if (desempenoAnterior === null || desempenoActual === null) return 'gris';
    const baja = desempenoAnterior.menos(desempenoActual);
    if (!baja.menorQue(seguimientoPo04.caidaRojo)) return 'rojo';
    return baja.menorQue(seguimientoPo04.caidaAmarillo) ? 'verde' : 'amarillo';
  },
});
