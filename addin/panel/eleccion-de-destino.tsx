import { Field, Select } from '@fluentui/react-components';
import { type Calendario, NumeroCorte } from '../../shared/modelo/corte';
import { type Plantel } from '../../shared/modelo/plantel';
import { type Destino } from '../cliente/servicio';

export interface Opciones {
  readonly calendarios: readonly Calendario[];
  readonly planteles: readonly Plantel[];
}

interface Propiedades {
  readonly opciones: Opciones;
  readonly destino: Destino;
  /** While something is written or published for this one. */
  readonly fijo: boolean;
  readonly cambiar: (destino: Destino) => void;
}

/** Which report: periodo, corte and plantel. */
export function EleccionDeDestino({ opciones, destino, fijo, cambiar }: Propiedades) {
  const { planteles } = opciones;
  // A cuatrimestre of a Universidad Tecnológica is followed by units and has no cortes to report.
  const calendarios = opciones.calendarios.filter((uno) => uno.cortes.length > 0);
  const cortes = calendarios.find(({ periodo }) => periodo === destino.periodo)?.cortes ?? [];
  return (
    <div className="panel-destino">
      <Field label="Periodo">
        <Select
          disabled={fijo}
          value={destino.periodo}
          onChange={(_, { value }) => cambiar({ ...destino, periodo: value })}
        >
          {calendarios.map(({ periodo }) => (
            <option key={periodo}>{periodo}</option>
          ))}
        </Select>
      </Field>
      <Field label="Corte">
        <Select
          disabled={fijo}
          value={String(destino.corte)}
          onChange={(_, { value }) => cambiar({ ...destino, corte: NumeroCorte.parse(Number(value)) })}
        >
          {cortes.map(({ corte }) => (
            <option key={corte}>{corte}</option>
          ))}
        </Select>
      </Field>
      <Field label="Plantel" className="panel-destino-plantel">
        <Select
          disabled={fijo}
          value={destino.plantel}
          onChange={(_, { value }) => cambiar({ ...destino, plantel: value })}
        >
          {planteles.map(({ clave, nombre }) => (
            <option key={clave} value={clave}>
              {clave} · {nombre}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
