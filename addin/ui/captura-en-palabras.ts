import { type ResumenDeCaptura } from '../../shared/modelo/resumen-de-captura';
import { instanteLargo } from './fecha-en-espanol';
import { conteo, cuantos } from './numero-en-espanol';

/** Of a captura that is listed: how many alumnos, and who sent it last, or what there is while nobody has. */
export function capturaEnPalabras(
  captura: Pick<ResumenDeCaptura, 'version' | 'alumnos' | 'enSabana' | 'actualizada' | 'actualizadaPor'>,
): string {
  const { version, alumnos, enSabana, actualizada, actualizadaPor } = captura;
  const estado =
    version === 0
      ? `propuesta por la sábana: nadie la ha capturado. ${enSabana ? sabanaEnPalabras(enSabana) : ''}`
      : `versión ${version}, ${actualizada === null ? '' : instanteLargo(actualizada)}, por ${actualizadaPor ?? ''}`;
  return `${cuantos(alumnos, 'alumno', 'alumnos')} · ${estado}`;
}

/** How much of a captura that nobody has begun is in the sábana already. */
export function sabanaEnPalabras({
  calificaciones,
  esperadas,
}: NonNullable<ResumenDeCaptura['enSabana']>): string {
  if (calificaciones === 0) return 'La sábana todavía no tiene ninguna calificación.';
  return `La sábana ya tiene ${conteo(calificaciones)} de ${cuantos(esperadas, 'calificación', 'calificaciones')}.`;
}
