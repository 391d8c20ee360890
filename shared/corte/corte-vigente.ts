import { type Calendario, type NumeroCorte } from '../modelo/corte';
import { type Fecha } from '../nucleo/fecha';
import { porCodigo } from '../nucleo/orden';

/** The corte people are working on: the last one whose capture has begun; before any, the first that comes. */
export function corteVigente(
  calendarios: readonly Calendario[],
  hoy: Fecha,
): { readonly periodo: string; readonly corte: NumeroCorte } | null {
  const cortes = calendarios
    .flatMap(({ periodo, cortes: suyos }) =>
      suyos.map(({ corte, capturaInicio }) => ({ periodo, corte, capturaInicio })),
    )
    .sort((a, b) => porCodigo(a.capturaInicio, b.capturaInicio));
  const vigente = cortes.findLast(({ capturaInicio }) => capturaInicio <= hoy) ?? cortes[0];
  return vigente ? { periodo: vigente.periodo, corte: vigente.corte } : null;
}
