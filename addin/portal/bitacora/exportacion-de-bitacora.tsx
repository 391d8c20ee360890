import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { type Problema } from '../../../shared/modelo/problema';
import { type FiltroDeBitacora } from '../../cliente/servicio-de-bitacora';
import { descargar } from '../../ui/descargar';
import { MensajeDeProblema } from '../../ui/problema';
import { useSesion } from '../sesion-activa';

/** What is being looked at, as a file; that it was taken out is entered too. */
export function ExportacionDeBitacora({ filtro }: { readonly filtro: FiltroDeBitacora }) {
  const { servicio } = useSesion();
  const [exportando, setExportando] = useState(false);
  const [problema, setProblema] = useState<Problema | null>(null);
  const exportar = async (): Promise<void> => {
    setExportando(true);
    const archivo = await servicio.exportacionDeBitacora(filtro);
    setExportando(false);
    setProblema(archivo.ok ? null : archivo.problema);
    if (archivo.ok) descargar('bitacora.csv', archivo.valor);
  };
  return (
    <>
      <Button disabledFocusable={exportando} onClick={() => void exportar()}>
        {exportando ? 'Exportando…' : 'Exportar CSV'}
      </Button>
      {problema && <MensajeDeProblema problema={problema} />}
    </>
  );
}
