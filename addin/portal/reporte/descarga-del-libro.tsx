import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { type Problema } from '../../../shared/modelo/problema';
import { descargar } from '../../ui/descargar';
import { MensajeDeProblema } from '../../ui/problema';
import { useSesion } from '../sesion-activa';
import { useLectura } from './lectura';

/** The report as a workbook, named so that two of them are told apart in a folder. */
export function DescargaDelLibro() {
  const lectura = useLectura();
  const { servicio } = useSesion();
  const [bajando, setBajando] = useState(false);
  const [problema, setProblema] = useState<Problema | null>(null);
  const { plantel, periodo, corte } = lectura.reporte;

  const bajar = async (): Promise<void> => {
    setBajando(true);
    setProblema(null);
    const libro = await servicio.libroDelReporte({ plantel, periodo, corte });
    setBajando(false);
    if (!libro.ok) {
      setProblema(libro.problema);
      return;
    }
    const version = lectura.edicion ? ` v${lectura.edicion.version} ${lectura.edicion.caracter}` : '';
    descargar(
      `Reporte SISEAC ${lectura.nombrePlantel} ${periodo} corte ${corte}${version}.xlsx`,
      libro.valor,
    );
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
