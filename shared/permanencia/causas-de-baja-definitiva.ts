import { z } from 'zod';
import { Finales } from '../evaluacion/nivel-academico';
import { presentes } from '../nucleo/presentes';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 60: every cause of a final leave that holds, and whether coming back once still undoes it. */
export const causasDeBajaDefinitiva = regla({
  clave: 'UT-60',
  nombre: 'causasDeBajaDefinitiva',
  enunciado:
    'Se deja de ser alumno para siempre por voluntad propia, por reprobar al cursar de nuevo, por desertar, por no entregar documentos, por disciplina o por violación de ciclo.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 60',
    lectura: 'La deserción, cuando es la única causa, se deshace con el reingreso que aún no se haya usado.',
  },
  parametros: ['reglamentoUt.vecesQueDanDeBaja'],
  entrada: z.strictObject({
    finales: Finales,
    vecesCursado: z.int().describe('Vez que cursa el cuatrimestre'),
    voluntad: z.boolean().describe('La pide el alumno'),
    desercion: z.boolean().describe('Desertó'),
    documentosVencidos: z.boolean().describe('Venció el plazo de sus documentos'),
    sancionBajaDefinitiva: z.boolean().describe('Una sanción implica la baja'),
    violacionDeCiclo: z.boolean().describe('Hay violación de ciclo'),
    reingresosPrevios: z.int().describe('Reingresos anteriores'),
  }),
  decide: (alumno, { reglamentoUt }) => {
    const { vecesCursado, finales, desercion, reingresosPrevios } = alumno;
    const causas = presentes({
      desercion,
      disciplina: alumno.sancionBajaDefinitiva,
      documentos: alumno.documentosVencidos,
      'reprobacion-tras-reingreso': vecesCursado >= reglamentoUt.vecesQueDanDeBaja && finales.includes(null),
      'violacion-de-ciclo': alumno.violacionDeCiclo,
      voluntad: alumno.voluntad,
    });
    return {
      definitiva: causas.length > 0,
      causas,
      reversiblePorReingreso: desercion && causas.length === 1 && reingresosPrevios === 0,
    };
  },
});
