import { REGLAMENTO_UT } from '../../norma/reglamento-ut';
import { vigenteEn } from '../../norma/vigencia';
import { decimal } from '../../nucleo/decimal';
import { asistenciaEnPalabras } from './asistencia-en-palabras';
import { type RedactorDeUnidad } from './redaccion-ut';

/** R04. The way out: attendances in a row up to the threshold, while the unit lasts. */
export const redactarInasistenciaUt: RedactorDeUnidad = (
  { asistencias, sesiones },
  nivel,
  { parametros, fechaReferencia },
) => {
  const umbral = decimal(nivel === 'rojo' ? parametros.R04_rojoMenorQue : parametros.R04_amarilloMenorQue);
  const norma = nivel === 'rojo' ? REGLAMENTO_UT.asistenciaMinima : REGLAMENTO_UT.asistenciaEnRiesgo;
  const { dato, umbral: limite, salida } = asistenciaEnPalabras(asistencias, sesiones, umbral);
  return {
    dato: nivel === 'rojo' ? `${dato}, sin derecho a evaluación` : dato,
    umbral: limite,
    fundamento: vigenteEn(norma, fechaReferencia).fuente,
    salida: nivel === 'rojo' ? `${salida}; concluida la unidad, presentar remedial` : salida,
  };
};
