import { z } from 'zod';
import { Finales } from '../evaluacion/nivel-academico';
import { presentes } from '../nucleo/presentes';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 16: what stands between an alumno and the next cuatrimestre; empty when nothing does. */
export const requisitosDeReinscripcionFaltantes = regla({
  clave: 'UT-16',
  nombre: 'requisitosDeReinscripcionFaltantes',
  enunciado:
    'Se reinscribe quien aprobó todo el periodo anterior, conserva la calidad de alumno, no debe cuotas ni material y paga el cuatrimestre.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 16',
    lectura: 'Quien no cursó nada en el periodo anterior no tiene asignaturas pendientes de aprobar.',
  },
  parametros: [],
  entrada: z.strictObject({
    finales: Finales,
    sancionPerdidaDeCalidad: z.boolean().describe('Una sanción le quitó la calidad de alumno'),
    adeudoCuotas: z.boolean().describe('Debe cuotas escolares'),
    adeudoBiblioteca: z.boolean().describe('Debe material a la biblioteca'),
    adeudoLaboratorio: z.boolean().describe('Debe material a un laboratorio'),
    pagoInscripcion: z.boolean().describe('Pagó la inscripción al cuatrimestre'),
  }),
  decide: (alumno) =>
    presentes({
      'asignaturas-no-aprobadas': alumno.finales.includes(null),
      'sancion-con-perdida-de-calidad': alumno.sancionPerdidaDeCalidad,
      'adeudo-de-cuotas': alumno.adeudoCuotas,
      'adeudo-de-biblioteca-o-laboratorio': alumno.adeudoBiblioteca || alumno.adeudoLaboratorio,
      'pago-de-inscripcion': !alumno.pagoInscripcion,
    }),
});
