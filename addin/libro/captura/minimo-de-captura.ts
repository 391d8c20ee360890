import { type PlanDeCaptura } from '../../../shared/modelo/captura';
import { comoDecimal } from '../../../shared/nucleo/decimal';
import { normasDeHoy } from '../../funciones/normas-de-hoy';

/** Under which a result is tinted in its sheet. CONALEP sets none of its own (CON-32): only Dirección General knows it. */
export const minimoDe = ({ institucion }: PlanDeCaptura): string | null =>
  institucion === 'ut' ? comoDecimal(normasDeHoy().reglamentoUt.minimoAprobatorio) : null;
