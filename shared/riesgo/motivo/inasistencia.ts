import { comoDecimal, decimal } from '../../nucleo/decimal';
import { CERO, CIEN, Fraccion } from '../../nucleo/fraccion';
import { SEGUIMIENTO_PO04 } from '../../norma/seguimiento-po04';
import { vigenteEn } from '../../norma/vigencia';
import { asistenciasConsecutivas } from '../asistencias-consecutivas';
import { cantidad, cifraJuntoA } from '../en-palabras';
import { type RedactorDeModulo } from './redaccion';

/** R04c. The way out: attendances in a row up to the threshold. */
export const redactarInasistencia: RedactorDeModulo = (cifras, nivel, { parametros, fechaReferencia }) => {
  const [asistencias, sesiones] = [cifras.asistencias ?? 0, cifras.sesiones ?? 0];
  const umbral = decimal(nivel === 'rojo' ? parametros.R04c_rojoMenorQue : parametros.R04c_amarilloMenorQue);
  const porcentaje = sesiones === 0 ? CERO : Fraccion.de(asistencias, sesiones).por(CIEN);
  const faltan = asistenciasConsecutivas(asistencias, sesiones, umbral.entre(CIEN));
  const norma = nivel === 'rojo' ? SEGUIMIENTO_PO04.inasistenciaRojo : SEGUIMIENTO_PO04.inasistenciaAmarillo;
  return {
    dato: `Asistencia de ${cifraJuntoA(umbral, porcentaje)} %: ${asistencias} de ${cantidad(sesiones, 'sesión', 'sesiones')}`,
    umbral: `Menor que ${comoDecimal(umbral)} %`,
    fundamento: vigenteEn(norma, fechaReferencia).fuente,
    salida:
      faltan === null
        ? `Ninguna asistencia alcanza ya ${comoDecimal(umbral)} %`
        : `Asistir a ${cantidad(faltan, 'sesión', 'sesiones seguidas')} para llegar a ${comoDecimal(umbral)} %`,
  };
};
