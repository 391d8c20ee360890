import { type PlanDeCaptura } from '../../../shared/modelo/captura';
import { type Calendario } from '../../../shared/modelo/corte';
import { type Fecha } from '../../../shared/nucleo/fecha';
import { fechaLarga } from '../../../shared/nucleo/fecha-larga';

interface Propiedades {
  readonly plan: PlanDeCaptura;
  readonly calendario: Calendario | null;
  readonly hoy: Fecha;
}

/** When each corte or unit opens and closes (PO-04, norma 6): said before anybody captures what would be refused. */
export function VentanasDeCaptura({ plan, calendario, hoy }: Propiedades) {
  const ventanas = ventanasDe(plan, calendario);
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
