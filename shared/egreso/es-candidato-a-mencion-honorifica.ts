import { regla } from '../norma/regla';
import { HistorialDeGraduado, promedioSinMancha } from './historial-de-graduado';

/** Reglamento UT, art. 64: an exact average that is high and under that of excellence, without failures or sanctions. */
export const esCandidatoAMencionHonorifica = regla({
  clave: 'UT-64',
  nombre: 'esCandidatoAMencionHonorifica',
  enunciado:
    'Aspira a mención honorífica quien se gradúa con un promedio alto que no llega al de excelencia, sin haber reprobado ni tenido sanciones.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 64',
    lectura:
      'Reprobar es tener una final NA, aunque se haya recursado; una unidad recuperada con remedial no lo es.',
  },
  parametros: ['reglamentoUt.promedioDeMencion', 'reglamentoUt.promedioTopeDeMencion'],
  entrada: HistorialDeGraduado,
  decide: (historial, { reglamentoUt }) => {
    const promedio = promedioSinMancha(historial);
    if (promedio === null || promedio.menorQue(reglamentoUt.promedioDeMencion)) return false;
    return promedio.menorQue(reglamentoUt.promedioTopeDeMencion);
  },
});
