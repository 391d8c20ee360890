import { Field, Input } from '@fluentui/react-components';
import { Fecha } from '../../../shared/nucleo/fecha';
import { fechaLarga } from '../../../shared/nucleo/fecha-larga';

interface Propiedades {
  readonly nombre: string;
  readonly valor: string;
  readonly error: string | undefined;
  readonly opcional?: boolean;
  readonly cambiar: (fecha: string) => void;
}

/** A date, and the same date in words: the browser writes days and months in its own order. */
export function CampoDeFecha({ nombre, valor, error, opcional = false, cambiar }: Propiedades) {
  return (
    <Field
      label={nombre}
      required={!opcional}
      hint={Fecha.safeParse(valor).success ? fechaLarga(valor) : ''}
      {...(error ? { validationMessage: valor === '' ? 'Falta la fecha.' : error } : {})}
    >
      <Input type="date" value={valor} onChange={(_, { value }) => cambiar(value)} />
    </Field>
  );
}
