import { Button } from '@fluentui/react-components';
import { useState } from 'react';

interface Propiedades {
  readonly id: string;
  /** What is copied. */
  readonly pegable: string;
  /** Whether cells go with the formula, which then reads them where they are pasted. */
  readonly conDatos: boolean;
}

/** Takes an example to the clipboard. Where the pane may not write to it, it says how to do it by hand. */
export function CopiarFormula({ id, pegable, conDatos }: Propiedades) {
  const [dicho, setDicho] = useState('');
  const copiar = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(pegable);
      setDicho(conDatos ? 'Copiado con sus datos: péguelo en la celda A1 de una hoja vacía.' : 'Copiada.');
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
