import { Field, Textarea } from '@fluentui/react-components';
import { type Ref } from 'react';

interface Propiedades {
  readonly motivo: string;
  readonly cambiar: (motivo: string) => void;
  readonly campo: Ref<HTMLTextAreaElement>;
}

/** Why what is published is replaced; asked where it is, obligatory only where something changed. */
export function MotivoDelReemplazo({ motivo, cambiar, campo }: Propiedades) {
  return (
    <Field label="Motivo del reemplazo" hint="Sólo es obligatorio si algo cambió desde lo publicado.">
      <Textarea
        textarea={{ ref: campo }}
        value={motivo}
        maxLength={500}
        onChange={(_, { value }) => cambiar(value)}
      />
    </Field>
  );
}
