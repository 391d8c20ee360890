import { type RemedialDeFila } from '../modelo/reporte-de-unidad';
import { comoCociente } from '../nucleo/decimal';
import { type RemedialSituada } from '../riesgo/situacion-de-asignatura';
import { letraDe } from './letra';

const RESULTADO = {
  aplicada: 'APLICADA',
  'requiere-confirmacion': 'REQUIERE_CONFIRMACION',
  limite: 'LIMITE_REMEDIALES',
  'unidad-pendiente': 'PENDIENTE',
} as const satisfies Record<RemedialSituada['resultado'], RemedialDeFila['resultado']>;

/** A remedial as it is published. */
export const remedialDeFila = ({
  unidad,
  fecha,
  calificacion,
  motivo,
  resultado,
  nivel,
}: RemedialSituada): RemedialDeFila => ({
  unidad,
  fecha,
  calificacion: comoCociente(calificacion),
  tipo: motivo,
  resultado: RESULTADO[resultado],
  ...(nivel && { nivel: nivel.numero, letra: letraDe(nivel) }),
});
