import { z } from 'zod';
import { Decimal } from '../nucleo/decimal';
import { presentes } from '../nucleo/presentes';
import { regla } from '../norma/regla';

/** Residencias, liberación: the hours, the project finished and its documents. */
export const faltantesParaLiberar = regla({
  clave: 'RES-11',
  nombre: 'faltantesParaLiberar',
  enunciado:
    'Se libera con las horas laborales cumplidas, el proyecto terminado y la documentación entregada.',
  cita: { documento: 'residencias', referencia: 'Liberación' },
  parametros: ['residencias.horasDeResidencia'],
  entrada: z.strictObject({
    horasLaborales: Decimal.describe('Horas laborales'),
    proyectoTerminado: z.boolean().describe('Proyecto terminado'),
    documentacionEntregada: z.boolean().describe('Documentación entregada'),
  }),
  decide: ({ horasLaborales, proyectoTerminado, documentacionEntregada }, { residencias }) =>
    presentes({
      documentacion: !documentacionEntregada,
      horas: horasLaborales.menorQue(residencias.horasDeResidencia),
      proyecto: !proyectoTerminado,
    }),
});
