import { regla } from '../norma/regla';
import { HistorialDeGraduado, promedioSinMancha } from './historial-de-graduado';

/** Reglamento UT, art. 65: the highest average, exactly, without failures or sanctions. */
export const esCandidatoAExcelencia = regla({
  clave: 'UT-65',
  nombre: 'esCandidatoAExcelencia',
  enunciado:
    'Aspira a mención de excelencia quien se gradúa con el promedio más alto, sin haber reprobado ni tenido sanciones.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 65',
    lectura: 'Reprobar se entiende como en UT-64; quien no tiene finales no aspira a nada.',
  },
  parametros: ['reglamentoUt.promedioDeExcelencia'],
  entrada: HistorialDeGraduado,
  decide: (historial, { reglamentoUt }) =>
    promedioSinMancha(historial)?.igualA(reglamentoUt.promedioDeExcelencia) ?? false,
});
