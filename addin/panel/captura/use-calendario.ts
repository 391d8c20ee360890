import { useCallback } from 'react';
import { type Calendario } from '../../../shared/modelo/corte';
import { logrado } from '../../cliente/resultado';
import { type Servicio } from '../../cliente/servicio';
import { useRecurso } from '../../ui/use-recurso';

/** The calendar of a periodo; null until it is known, and without network. */
export function useCalendario(servicio: Servicio | null, periodo: string | undefined): Calendario | null {
  const { recurso } = useRecurso(
    useCallback(() => (servicio ? servicio.calendarios() : Promise.resolve(logrado([]))), [servicio]),
  );
  if (recurso.estado !== 'listo') return null;
  return recurso.valor.find((uno) => uno.periodo === periodo) ?? null;
}
