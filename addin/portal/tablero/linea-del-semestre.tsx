import { type Calendario, type NumeroCorte } from '../../../shared/modelo/corte';
import { diasEntre, type Fecha } from '../../../shared/nucleo/fecha';
import { fechaLarga } from '../../../shared/nucleo/fecha-larga';
import { direccionDe } from '../direccion';
import './linea-del-semestre.css';

interface Propiedades {
  readonly calendario: Calendario;
  readonly corte: NumeroCorte | null;
  readonly hoy: Fecha;
}

/** The semester as a line: its three captures, its days off and today. Each corte leads to its board. */
export function LineaDelSemestre({ calendario, corte, hoy }: Propiedades) {
  const { inicio, fin, cortes, diasNoLaborables, periodo } = calendario;
  const largo = Math.max(1, diasEntre(inicio, fin));
  const lugar = (fecha: Fecha): number =>
    Math.min(100, Math.max(0, (100 * diasEntre(inicio, fecha)) / largo));
  const dentro = hoy >= inicio && hoy <= fin;
  return (
    <div className="semestre">
      <svg role="img" aria-label={`Semestre ${periodo}, del ${fechaLarga(inicio)} al ${fechaLarga(fin)}`}>
        <line className="semestre-riel" x1="0" x2="100%" y1="20" y2="20" />
        {dentro && <line className="semestre-andado" x1="0" x2={`${lugar(hoy)}%`} y1="20" y2="20" />}
        {diasNoLaborables.map(({ fecha, motivo }) => (
          <circle key={fecha} className="semestre-libre" cx={`${lugar(fecha)}%`} cy="20" r="2.5">
            <title>{`${fechaLarga(fecha)}: ${motivo}`}</title>
          </circle>
        ))}
        {cortes.map(({ corte: numero, capturaInicio, capturaFin }) => (
          <rect
            key={numero}
            className="semestre-captura"
            data-elegido={numero === corte}
            x={`${lugar(capturaInicio)}%`}
            y="11"
            width={`${Math.max(0.9, lugar(capturaFin) - lugar(capturaInicio))}%`}
            height="18"
            rx="2"
          />
        ))}
        {dentro && (
          <g className="semestre-hoy">
            <line x1={`${lugar(hoy)}%`} x2={`${lugar(hoy)}%`} y1="4" y2="36" />
            <title>{`Hoy, ${fechaLarga(hoy)}`}</title>
          </g>
        )}
      </svg>
      <ol>
        {cortes.map(({ corte: numero, capturaInicio, capturaFin, reunionRevision }) => (
          <li key={numero}>
            <a
              href={direccionDe({ pagina: 'tablero', periodo, corte: numero })}
              aria-current={numero === corte ? 'page' : undefined}
            >
              <strong>Corte {numero}</strong>
              <span>
                Captura: {fechaCorta(capturaInicio)} – {fechaCorta(capturaFin)}
              </span>
              {reunionRevision && <span>Revisión: {fechaCorta(reunionRevision)}</span>}
            </a>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Within one line of one semester the year is understood: "29 de octubre". */
const fechaCorta = (fecha: Fecha): string => fechaLarga(fecha).replace(/ de \d{4}$/, '');
