import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { type Problema } from '../../../shared/modelo/problema';
import { type Edicion } from '../../../shared/modelo/publicacion';
import { type Resultado } from '../../cliente/resultado';
import { descargar } from '../../ui/descargar';
import { MensajeDeProblema } from '../../ui/problema';

interface Propiedades {
  readonly pedir: () => Promise<Resultado<Blob>>;
  /** Of which report it is: "Orizaba AGODIC26 corte 2". */
  readonly de: string;
  readonly edicion: Edicion;
}

/** A report as a workbook, named so that two of them are told apart in a folder. */
export function DescargaDelLibro({ pedir, de, edicion }: Propiedades) {
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
      <Button appearance="primary" disabled={bajando} onClick={() => void bajar()}>
        {bajando ? 'Descargando…' : 'Descargar en Excel'}
      </Button>
      <Button onClick={() => print()}>Imprimir</Button>
      {problema && <MensajeDeProblema problema={problema} reintentar={() => void bajar()} />}
    </>
  );
}
