import { type PlazosVigentes } from '../../../../shared/modelo/conservacion';
import { instanteLargo } from '../../../ui/fecha-en-espanol';
import { cuantos } from '../../../ui/numero-en-espanol';

/** The terms in force, since when and by what. */
export function plazosEnPalabras({ plazos, desde }: PlazosVigentes): string {
  if (plazos === null) return 'Todavía no se han fijado: nada se suprime.';
  const { consultasMeses: meses, periodosAnios: anios, motivo } = plazos;
  const consultas = meses === null ? 'no se suprime' : cuantos(meses, 'mes', 'meses');
  const periodos = anios === null ? 'no se suprimen' : `${cuantos(anios, 'año', 'años')} desde que terminó`;
  const cuando = desde === null ? '' : ` desde el ${instanteLargo(desde)}`;
  return `En vigor${cuando}: registro de consultas, ${consultas}; datos de un periodo, ${periodos}. Motivo: ${motivo.replace(/\.$/, '')}.`;
}
