import { Field, Input } from '@fluentui/react-components';

interface Propiedades {
  readonly nombre: string;
  readonly valor: string;
  readonly error: string | undefined;
  readonly opcional?: boolean;
  readonly cambiar: (fecha: string) => void;
}

export function CampoDeFecha({ nombre, valor, error, opcional = false, cambiar }: Propiedades) {
  return (
    <Field label={nombre} required={!opcional} {...(error ? { validationMessage: error } : {})}>
      <Input type="date" value={valor} onChange={(_, { value }) => cambiar(value)} />
    </Field>
  );
}
