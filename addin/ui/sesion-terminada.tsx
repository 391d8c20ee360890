import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { SESION_VENCIDA } from '../cliente/problema-local';
import { type Resultado } from '../cliente/resultado';
import './problema.css';

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
    <section className="problema" role="alert">
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d="M10 2 18.5 17h-17Z M10 7.5v5 M10 14.2v.6" />
      </svg>
      <div>
        <p className="problema-titulo">{SESION_VENCIDA.title}</p>
        <p>
          {SESION_VENCIDA.detail} {queda}
        </p>
        {falla !== null && <p className="problema-remedio">{falla}</p>}
        <Button appearance="primary" disabled={entrando} onClick={() => void entrar()}>
          {entrando ? 'Entrando… termine en la ventana que se abrió' : 'Entrar de nuevo'}
        </Button>
      </div>
    </section>
  );
}
