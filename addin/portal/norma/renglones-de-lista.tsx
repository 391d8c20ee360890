import { Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { type Elemento } from './campo';
import { comoLista, comoRenglones, leerRenglones } from './captura';

interface PropiedadesDeRenglones {
  readonly elemento: Elemento;
  readonly valor: unknown;
  readonly cambiar: (valor: readonly unknown[]) => void;
  readonly nombre?: string;
}

/** What is typed stays as it is typed: blank lines are the way to the next one. */
export function RenglonesDeLista({ elemento, valor, cambiar, nombre }: PropiedadesDeRenglones) {
  const [escrito, setEscrito] = useState(() => comoRenglones(comoLista(valor)));
  return (
    <Textarea
      {...(nombre ? { 'aria-label': nombre } : {})}
      className="control-renglones"
      rows={Math.min(8, Math.max(2, escrito.split('\n').length))}
      value={escrito}
      onChange={(_, { value }) => {
        setEscrito(value);
        cambiar(leerRenglones(elemento, value));
      }}
    />
  );
}
