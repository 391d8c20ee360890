import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { type Problema } from '../../../shared/modelo/problema';
import { type SabanaGuardada } from '../../../shared/modelo/sabana-guardada';
import { type Destino } from '../../cliente/servicio';
import { instanteLargo } from '../../ui/fecha-en-espanol';
import { MensajeDeProblema } from '../../ui/problema';
import { VistaDeRecibo } from '../../ui/carga/recibo';
import { direccionDe } from '../direccion';
import { useSesion } from '../sesion-activa';

interface Propiedades {
  readonly destino: Destino;
  readonly sabana: SabanaGuardada;
  readonly recargar: () => void;
}

/** The sábana that reports are computed from now, with its receipt and the way to take it back. */
export function SabanaEnPie({ destino, sabana, recargar }: Propiedades) {
  const { servicio } = useSesion();
  const [duda, setDuda] = useState<'no' | 'preguntando' | 'deshaciendo'>('no');
  const [problema, setProblema] = useState<Problema | null>(null);
  const deshacer = async (): Promise<void> => {
    setDuda('deshaciendo');
    const deshecha = await servicio.deshacerSabana(destino, sabana.version);
    setDuda('no');
    setProblema(deshecha.ok ? null : deshecha.problema);
    if (deshecha.ok) recargar();
  };
  return (
    <section className="hoja sabana-en-pie" aria-labelledby="titulo-sabana">
      <div>
        <h2 id="titulo-sabana">Sábana guardada, versión {sabana.version}</h2>
        <p className="tenue">
          {instanteLargo(sabana.guardada)}, por {sabana.guardadaPor}
        </p>
      </div>
      {duda === 'no' ? (
        <div className="botones">
          <a
            className="enlace-boton"
            href={direccionDe({ pagina: 'vista-previa', ...destino, lugar: { vista: 'resumen' } })}
          >
            Vista previa
          </a>
          <Button onClick={() => setDuda('preguntando')}>Deshacer…</Button>
        </div>
      ) : (
        <div className="botones" role="group" aria-label="Confirmar">
          <p>{sabana.version > 1 ? 'Se volverá a la versión anterior.' : 'El plantel quedará sin sábana.'}</p>
          <Button
            ref={enfocar}
            appearance="primary"
            disabled={duda === 'deshaciendo'}
            onClick={() => void deshacer()}
          >
            {duda === 'deshaciendo' ? 'Deshaciendo…' : 'Deshacer'}
          </Button>
          <Button disabled={duda === 'deshaciendo'} onClick={() => setDuda('no')}>
            Conservarla
          </Button>
        </div>
      )}
      {problema && <MensajeDeProblema problema={problema} />}
      <details>
        <summary>Recibo con el que se guardó</summary>
        <VistaDeRecibo recibo={sabana.recibo} />
      </details>
    </section>
  );
}

/** The question takes the place of the button that asked it, and its focus. */
const enfocar = (boton: HTMLElement | null): void => boton?.focus();
