import { comoDecimal } from '../../nucleo/decimal';
import { CERO, CIEN, Fraccion } from '../../nucleo/fraccion';
import { asistenciasConsecutivas } from '../asistencias-consecutivas';
import { cantidad, cifraJuntoA } from '../en-palabras';
import { type Redaccion } from './redaccion';

/** Attendance beside its threshold, a percentage, and the attendances in a row that reach it. */
export function asistenciaEnPalabras(
  asistencias: number,
  sesiones: number,
  umbral: Fraccion,
): Pick<Redaccion, 'dato' | 'umbral' | 'salida'> {
  const porcentaje = sesiones === 0 ? CERO : Fraccion.de(asistencias, sesiones).por(CIEN);
  const faltan = asistenciasConsecutivas(asistencias, sesiones, umbral.entre(CIEN));
  return {
    dato: `Asistencia de ${cifraJuntoA(umbral, porcentaje)} %: ${asistencias} de ${cantidad(sesiones, 'sesión', 'sesiones')}`,
    umbral: `Menor que ${comoDecimal(umbral)} %`,
    salida:
      faltan === null
        ? `Ninguna asistencia alcanza ya ${comoDecimal(umbral)} %`
        : `Asistir a ${cantidad(faltan, 'sesión', 'sesiones seguidas')} para llegar a ${comoDecimal(umbral)} %`,
  };
}
