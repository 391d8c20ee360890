import { decimal } from '../../nucleo/decimal';
import { CERO, CIEN, Fraccion } from '../../nucleo/fraccion';
import { SEGUIMIENTO_PO04 } from '../../norma/seguimiento-po04';
import { asistenciasConsecutivas } from '../asistencias-consecutivas';
import { cantidad, cifra, cifraJuntoA } from '../en-palabras';
import { type RedactorDeModulo } from './redaccion';

/** R04c. The way out: attendances in a row up to the threshold. */
export const redactarInasistencia: RedactorDeModulo = (cifras, nivel, { parametros }) => {
  const [asistencias, sesiones] = [cifras.asistencias ?? 0, cifras.sesiones ?? 0];
  const umbral = decimal(nivel === 'rojo' ? parametros.R04c_rojoMenorQue : parametros.R04c_amarilloMenorQue);
  const porcentaje = sesiones === 0 ? CERO : Fraccion.de(asistencias, sesiones).por(CIEN);
  const faltan = asistenciasConsecutivas(asistencias, sesiones, umbral.entre(CIEN));
  const norma = nivel === 'rojo' ? SEGUIMIENTO_PO04.inasistenciaRojo : SEGUIMIENTO_PO04.inasistenciaAmarillo;
  return {
    dato: `Asistencia de ${cifraJuntoA(umbral, porcentaje)} %: ${asistencias} de ${cantidad(sesiones, 'sesión', 'sesiones')}`,
    umbral: `Menor que ${cifra(umbral)} %`,
    fundamento: norma.fuente,
    salida:
      faltan === null
        ? `Ninguna asistencia alcanza ya ${cifra(umbral)} %`
        : `Asistir a ${cantidad(faltan, 'sesión', 'sesiones seguidas')} para llegar a ${cifra(umbral)} %`,
  };
};
