import { Button, type ButtonProps } from '@fluentui/react-components';
import { useState } from 'react';
import { type Problema } from '../../../shared/modelo/problema';
import { type Edicion } from '../../../shared/modelo/publicacion';
import { type Resultado } from '../../cliente/resultado';
import { descargar } from '../../ui/descargar';
import { MensajeDeProblema } from '../../ui/problema';

export interface LibroPorBajar {
  readonly pedir: () => Promise<Resultado<Blob>>;
  /** Of which report it is: "Orizaba AGODIC26 corte 2". */
  readonly de: string;
  readonly edicion: Edicion;
}

type Propiedades = LibroPorBajar & Pick<ButtonProps, 'appearance' | 'size' | 'aria-label'>;

/** Downloads a report as a workbook, named so that two of them are told apart in a folder. */
export function BotonDeLibro({ pedir, de, edicion, ...boton }: Propiedades) {
  const [bajando, setBajando] = useState(false);
  const [problema, setProblema] = useState<Problema | null>(null);

  const bajar = async (): Promise<void> => {
    setBajando(true);
    setProblema(null);
    const libro = await pedir();
    setBajando(false);
    if (!libro.ok) {
      setProblema(libro.problema);
      return;
    }
    descargar(`Reporte SISEAC ${de} v${edicion.version} ${edicion.caracter}.xlsx`, libro.valor);
  };

  return (
    <>
      <Button {...boton} disabled={bajando} onClick={() => void bajar()}>
        {bajando ? 'Descargando…' : 'Descargar en Excel'}
      </Button>
      {problema && <MensajeDeProblema problema={problema} reintentar={() => void bajar()} />}
    </>
  );
}
