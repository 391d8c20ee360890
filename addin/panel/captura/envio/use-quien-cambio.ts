import { useCallback } from 'react';
import { type Conflicto } from '../../../../shared/captura/bandeja';
import { type LugarDeCaptura } from '../../../../shared/modelo/captura';
import { logrado } from '../../../cliente/resultado';
import { type Servicio } from '../../../cliente/servicio';
import { useRecurso } from '../../../ui/use-recurso';
import { envioDelConflicto, quienCambio } from './quien-cambio';

const NADIE = logrado({ movimientos: [], yo: null });

/**
 * Of a conflict, who left in the service what it has and when, by its history; null while that is not
 * known. It is asked once: of another version, mount again.
 */
export function useQuienCambio(
  servicio: Servicio | null,
  { plantel, periodo, grupo, asignatura }: LugarDeCaptura,
): (conflicto: Conflicto) => string | null {
  const { recurso } = useRecurso(
    useCallback(async () => {
      if (!servicio) return NADIE;
      const [historial, sesion] = await Promise.all([
        servicio.historialDeCaptura({ plantel, periodo, grupo, asignatura }, null),
        servicio.sesion(),
      ]);
      if (!historial.ok) return historial;
      return logrado({ movimientos: historial.valor.elementos, yo: sesion.ok ? sesion.valor.nombre : null });
    }, [servicio, plantel, periodo, grupo, asignatura]),
  );
  return (conflicto) => {
    if (recurso.estado !== 'listo') return null;
    const { movimientos, yo } = recurso.valor;
    const movimiento = envioDelConflicto(conflicto, movimientos);
    return movimiento && quienCambio(movimiento, yo);
  };
}
