import { SEGUIMIENTO_PO04 } from '../../norma/seguimiento-po04';
import { vigenteEn } from '../../norma/vigencia';
import { decimal } from '../../nucleo/decimal';
import { asistenciaEnPalabras } from './asistencia-en-palabras';
import { type RedactorDeModulo } from './redaccion';

/** R04c. The way out: attendances in a row up to the threshold. */
export const redactarInasistencia: RedactorDeModulo = (cifras, nivel, { parametros, fechaReferencia }) => {
  const umbral = decimal(nivel === 'rojo' ? parametros.R04c_rojoMenorQue : parametros.R04c_amarilloMenorQue);
  const norma = nivel === 'rojo' ? SEGUIMIENTO_PO04.inasistenciaRojo : SEGUIMIENTO_PO04.inasistenciaAmarillo;
  return {
    ...asistenciaEnPalabras(cifras.asistencias ?? 0, cifras.sesiones ?? 0, umbral),
    fundamento: vigenteEn(norma, fechaReferencia).fuente,
  };
};
