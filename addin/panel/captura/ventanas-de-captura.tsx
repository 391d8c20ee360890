import { useCallback } from 'react';
import { type PlanDeCaptura } from '../../../shared/modelo/captura';
import { type Calendario } from '../../../shared/modelo/corte';
import { type Fecha } from '../../../shared/nucleo/fecha';
import { logrado } from '../../cliente/resultado';
import { type Servicio } from '../../cliente/servicio';
import { fechaLarga } from '../../ui/fecha-en-espanol';
import { useRecurso } from '../../ui/use-recurso';

interface Propiedades {
  readonly plan: PlanDeCaptura;
  readonly periodo: string;
  readonly servicio: Servicio | null;
  readonly hoy: Fecha;
}

/** When each corte or unit opens and closes (PO-04, norma 6): said before anybody captures what would be refused. */
export function VentanasDeCaptura({ plan, periodo, servicio, hoy }: Propiedades) {
  const { recurso } = useRecurso(
    useCallback(() => (servicio ? servicio.calendarios() : Promise.resolve(logrado([]))), [servicio]),
  );
  if (recurso.estado !== 'listo') return null;
  const ventanas = ventanasDe(plan, recurso.valor.find((uno) => uno.periodo === periodo) ?? null);
  if (ventanas.length === 0) return null;
  return (
    <ul className="captura-ventanas" aria-label="Ventanas de captura">
      {ventanas.map(({ nombre, capturaInicio, capturaFin }) => (
        <li key={nombre} data-cerrada={capturaFin < hoy}>
          <strong>{nombre}</strong> {enPalabras(capturaInicio, capturaFin, hoy)}
        </li>
      ))}
    </ul>
  );
}

function ventanasDe({ institucion }: PlanDeCaptura, calendario: Calendario | null) {
  return institucion === 'conalep'
    ? (calendario?.cortes ?? []).map((uno) => ({ nombre: `Corte ${uno.corte}`, ...uno }))
    : (calendario?.unidades ?? []).map((una) => ({ nombre: `Unidad ${una.unidad}`, ...una }));
}

function enPalabras(inicio: Fecha, fin: Fecha, hoy: Fecha): string {
  if (fin < hoy) return `cerró el ${fechaLarga(fin)}: cambiarlo pide una rectificación.`;
  if (inicio > hoy) return `abre el ${fechaLarga(inicio)}; puede adelantar.`;
  return `cierra el ${fechaLarga(fin)}.`;
}
