import { type Nivel } from '../modelo/reporte';
import { Fraccion } from '../nucleo/fraccion';

/** Below `rojo` or `amarillo` (fractions of the sesiones), compared exactly: 84.6 % is below 85 %. */
export function nivelPorAsistencia(
  asistencias: number,
  sesiones: number,
  umbrales: { readonly rojo: Fraccion; readonly amarillo: Fraccion },
): Nivel {
  if (sesiones === 0) return 'gris';
  const asistidas = Fraccion.de(asistencias);
  const impartidas = Fraccion.de(sesiones);
  if (asistidas.menorQue(umbrales.rojo.por(impartidas))) return 'rojo';
  return asistidas.menorQue(umbrales.amarillo.por(impartidas)) ? 'amarillo' : 'verde';
}
