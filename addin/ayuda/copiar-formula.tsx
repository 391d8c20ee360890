import { Button } from '@fluentui/react-components';
import { useState } from 'react';

interface Propiedades {
  readonly id: string;
  readonly formula: string;
}

/** Takes an example to the clipboard. Where the pane may not write to it, it says how to do it by hand. */
export function CopiarFormula({ id, formula }: Propiedades) {
  const [dicho, setDicho] = useState('');
  const copiar = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(formula);
      setDicho('Copiada.');
    } catch {
      setDicho('No se pudo copiar: selecciónela y use Ctrl+C.');
    }
  };
  return (
    <span className="ayuda-copiar">
      <Button size="small" aria-label={`Copiar el ejemplo de ${id}`} onClick={() => void copiar()}>
        Copiar
      </Button>
      <span role="status" className="tenue">
        {dicho}
      </span>
    </span>
  );
}
