import { z } from 'zod';
import { presentes } from '../nucleo/presentes';
import { regla } from '../norma/regla';

/** Residencias, paso 17-b and c: hours and visits are scheduled, and each report of a visit is signed and sealed. */
export const faltantesDelCronograma = regla({
  clave: 'RES-16',
  nombre: 'faltantesDelCronograma',
  enunciado:
    'El cronograma fija horas de asesoría por semana y visitas por mes, y la empresa firma y sella cada reporte de visita.',
  cita: { documento: 'residencias', referencia: 'Paso 17-b y c' },
  parametros: [],
  entrada: z.strictObject({
    horasSemanales: z.int().describe('Horas de asesoría por semana'),
    visitasMensuales: z.int().describe('Visitas por mes'),
    reportes: z
      .array(
        z.strictObject({
          firmado: z.boolean().describe('Firmado por la empresa'),
          sellado: z.boolean().describe('Sellado por la empresa'),
        }),
      )
      .describe('Reportes de visita'),
  }),
  decide: ({ horasSemanales, visitasMensuales, reportes }) =>
    presentes({
      'horas-semanales': horasSemanales <= 0,
      'reporte-sin-firma': reportes.some(({ firmado }) => !firmado),
      'reporte-sin-sello': reportes.some(({ sellado }) => !sellado),
      'visitas-mensuales': visitasMensuales <= 0,
    }),
});
