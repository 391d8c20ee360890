import { Field, Select } from '@fluentui/react-components';
import { type Plantel } from '../../../../shared/modelo/plantel';

interface Propiedades {
  readonly planteles: readonly Plantel[];
  readonly valor: string;
  readonly cambiar: (plantel: string) => void;
  /** What no plantel means, where it may be left without one. */
  readonly sinPlantel?: string;
}

export function EleccionDePlantel({ planteles, valor, cambiar, sinPlantel }: Propiedades) {
  return (
    <Field label="Plantel">
      <Select value={valor} onChange={(_, { value }) => cambiar(value)}>
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
