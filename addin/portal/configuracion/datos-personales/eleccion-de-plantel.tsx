import { Field, Select } from '@fluentui/react-components';
import { type Plantel } from '../../../../shared/modelo/plantel';

interface Propiedades {
  readonly planteles: readonly Plantel[];
  /** Null: nobody has chosen yet. */
  readonly valor: string | null;
  readonly cambiar: (plantel: string) => void;
  /** What no plantel means, where it may be left without one. */
  readonly sinPlantel?: string;
  /** What is asked for until somebody chooses. */
  readonly porElegir?: string;
}

const POR_ELEGIR = 'por-elegir';

export function EleccionDePlantel({ planteles, valor, cambiar, sinPlantel, porElegir }: Propiedades) {
  return (
    <Field label="Plantel">
      <Select value={valor ?? POR_ELEGIR} onChange={(_, { value }) => cambiar(value)}>
        {valor === null && (
          <option value={POR_ELEGIR} disabled>
            {porElegir}
          </option>
        )}
        {sinPlantel !== undefined && <option value="">{sinPlantel}</option>}
        {planteles.map(({ clave, nombre }) => (
          <option key={clave} value={clave}>
            {nombre} ({clave})
          </option>
        ))}
      </Select>
    </Field>
  );
}
