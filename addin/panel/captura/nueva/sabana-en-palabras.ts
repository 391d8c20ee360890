import { type ResumenDeCaptura } from '../../../../shared/modelo/resumen-de-captura';
import { conteo, cuantos } from '../../../ui/numero-en-espanol';

/** How much of a captura that nobody has begun is in the sábana already. */
export function sabanaEnPalabras({
  calificaciones,
  esperadas,
}: NonNullable<ResumenDeCaptura['enSabana']>): string {
  if (calificaciones === 0) return 'La sábana todavía no tiene ninguna calificación.';
  return `La sábana ya tiene ${conteo(calificaciones)} de ${cuantos(esperadas, 'calificación', 'calificaciones')}.`;
}
