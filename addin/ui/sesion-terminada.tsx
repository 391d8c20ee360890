import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { SESION_VENCIDA } from '../cliente/problema-local';
import { type Resultado } from '../cliente/resultado';
import { MarcoDeProblema } from './problema';

interface Propiedades {
  /** What stays as it was while nobody is signed in. */
  readonly queda: string;
  readonly reanudar: () => Promise<Resultado<null>>;
}

/** Above what is being done, which stays where it is: the session ended, and one button begins another. */
export function SesionTerminada({ queda, reanudar }: Propiedades) {
  const [entrando, setEntrando] = useState(false);
  const [falla, setFalla] = useState<string | null>(null);
  const entrar = async (): Promise<void> => {
    setEntrando(true);
    const entrada = await reanudar();
    setEntrando(false);
    setFalla(entrada.ok ? null : `${entrada.problema.title}. ${entrada.problema.remedio}`);
  };
  return (
    <MarcoDeProblema titulo={SESION_VENCIDA.title}>
      <p>
        {SESION_VENCIDA.detail} {queda}
      </p>
      {falla !== null && <p className="problema-remedio">{falla}</p>}
      <Button appearance="primary" disabled={entrando} onClick={() => void entrar()}>
        {entrando ? 'Entrando… termine en la ventana que se abrió' : 'Entrar de nuevo'}
      </Button>
    </MarcoDeProblema>
  );
}
