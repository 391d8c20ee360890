import { type RemedialResuelta } from '../evaluacion/remediales-aplicadas';
import { type RemedialDeFila } from '../modelo/reporte-de-unidad';
import { comoCociente } from '../nucleo/decimal';
import { letraDe } from './letra';

const RESULTADO = {
  aplicada: 'APLICADA',
  'requiere-confirmacion': 'REQUIERE_CONFIRMACION',
  limite: 'LIMITE_REMEDIALES',
  'unidad-pendiente': 'PENDIENTE',
} as const satisfies Record<RemedialResuelta['resultado'], RemedialDeFila['resultado']>;

/** A remedial as it is published; `unidad` is the number that the plan gives to its unit. */
export const remedialDeFila = (
  { fecha, calificacion, motivo, resultado, nivel }: RemedialResuelta,
  unidad: number,
): RemedialDeFila => ({
  unidad,
  fecha,
  calificacion: comoCociente(calificacion),
  tipo: motivo,
  resultado: RESULTADO[resultado],
  ...(nivel && { nivel: nivel.numero, letra: letraDe(nivel) }),
});
