import { z } from 'zod';
import { regla } from '../norma/regla';

/** Reglamento UT, arts. 69 and 70: what each kind of sanction does to the school record. */
export const efectosDeSancion = regla({
  clave: 'UT-70',
  nombre: 'efectosDeSancion',
  enunciado:
    'Toda sanción quita las menciones; la que nulifica una evaluación la anula, y la que anula los estudios impide reinscribirse.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Arts. 69 y 70',
    lectura:
      'Anular no es poner cero, sino dejar la unidad en NA y decir por qué. Las sanciones sin nombre sólo quitan las menciones.',
  },
  parametros: [],
  entrada: z.strictObject({
    tipoSancion: z
      .enum([
        'amonestacion',
        'reposicion',
        'nulificacion-de-evaluacion',
        'suspension-de-derechos',
        'suspension-de-asignatura',
        'anulacion-de-estudios',
        'otra',
      ])
      .describe('Tipo de sanción'),
  }),
  decide: ({ tipoSancion }) => ({
    anulaEvaluacion: tipoSancion === 'nulificacion-de-evaluacion',
    bloqueaMenciones: true,
    bloqueaReinscripcion: tipoSancion === 'anulacion-de-estudios',
  }),
});
