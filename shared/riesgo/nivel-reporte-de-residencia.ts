import { z } from 'zod';
import { type Nivel } from '../modelo/reporte';
import { Fecha } from '../nucleo/fecha';
import { regla } from '../norma/regla';
import { reporteFinalEnPlazo } from '../residencia/reporte-final-en-plazo';
import { nivelPorVencer } from './nivel-por-vencer';

/** Residencias, paso 16: a final report about to be overdue, or already. */
export const nivelReporteDeResidencia = regla({
  clave: 'R15',
  nombre: 'nivelReporteDeResidencia',
  enunciado:
    'El reporte final de residencia avisa cuando está por vencer y pone en rojo cuando vence o llega tarde.',
  cita: {
    documento: 'residencias',
    referencia: 'Paso 16',
    lectura: 'El plazo es el de RES-14; entregarlo tarde no quita el rojo. El aviso es un umbral propio.',
  },
  parametros: ['residencias.mesesDelReporteFinal', 'residencias.reporteDiasAmarillo'],
  entrada: z.strictObject({
    ...reporteFinalEnPlazo.entrada.shape,
    fechaConsulta: Fecha.describe('Fecha de consulta'),
  }),
  decide: ({ fechaConsulta, ...reporte }, normas): Nivel => {
    const { enPlazo, fechaLimite } = reporteFinalEnPlazo.decide(reporte, normas);
    if (enPlazo === null) {
      return nivelPorVencer(fechaLimite, fechaConsulta, normas.residencias.reporteDiasAmarillo);
    }
    return enPlazo ? 'verde' : 'rojo';
  },
});
