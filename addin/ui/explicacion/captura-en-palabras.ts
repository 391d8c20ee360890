import { type ResumenDeCaptura } from '../../../shared/modelo/resumen-de-captura';
import { instanteLargo } from '../fecha-en-espanol';
import { conteo, cuantos } from '../numero-en-espanol';

/** Of a captura that is listed: how many alumnos, and who sent it last, or what there is while nobody has. */
export function capturaEnPalabras(
  captura: Pick<ResumenDeCaptura, 'version' | 'alumnos' | 'enSabana' | 'actualizada' | 'actualizadaPor'>,
): string {
  const { version, alumnos, enSabana, actualizada, actualizadaPor } = captura;
  const enTotal = cuantos(alumnos, 'alumno', 'alumnos');
  if (version === 0) {
    const propuesta = `${enTotal} · propuesta por la sábana: nadie la ha capturado.`;
    return enSabana ? `${propuesta} ${sabanaEnPalabras(enSabana)}` : propuesta;
  }
  const cuando = actualizada === null ? '' : `, ${instanteLargo(actualizada)}`;
  const quien = actualizadaPor === null ? '' : `, por ${actualizadaPor}`;
  return `${enTotal} · versión ${version}${cuando}${quien}`;
}

/** How much of a captura that nobody has begun is in the sábana already. */
export function sabanaEnPalabras({
  calificaciones,
  esperadas,
}: NonNullable<ResumenDeCaptura['enSabana']>): string {
  if (calificaciones === 0) return 'La sábana todavía no tiene ninguna calificación.';
  return `La sábana ya tiene ${conteo(calificaciones)} de ${cuantos(esperadas, 'calificación', 'calificaciones')}.`;
}
