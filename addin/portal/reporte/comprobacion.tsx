import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { type Comprobacion } from '../../../shared/modelo/comprobacion';
import { type Resultado } from '../../cliente/resultado';
import { MensajeDeProblema } from '../../ui/problema';
import { FiguraDeNivel } from '../../ui/semaforo/semaforo';

interface Propiedades {
  /** Asks the service for it, of a corte or of a unit. */
  readonly pedir: () => Promise<Resultado<Comprobacion>>;
}

/** Computes the published report again under the norms it was made with, and says whether it is the same. */
export function ComprobacionDelReporte({ pedir }: Propiedades) {
  const [comprobando, setComprobando] = useState(false);
  const [resultado, setResultado] = useState<Resultado<Comprobacion> | null>(null);

  const comprobar = async (): Promise<void> => {
    setComprobando(true);
    setResultado(null);
    setResultado(await pedir());
    setComprobando(false);
  };
  return (
    <div className="comprobacion">
      <Button size="small" disabled={comprobando} onClick={() => void comprobar()}>
        {comprobando ? 'Comprobando…' : 'Comprobar'}
      </Button>
      <div aria-live="polite">{resultado?.ok && <Veredicto comprobacion={resultado.valor} />}</div>
      {resultado && !resultado.ok && (
        <MensajeDeProblema problema={resultado.problema} reintentar={() => void comprobar()} />
      )}
    </div>
  );
}

function Veredicto({
  comprobacion: { igual, norma, huella, recalculada },
}: {
  readonly comprobacion: Comprobacion;
}) {
  return igual ? (
    <p>
      <FiguraDeNivel nivel="verde" /> Se calculó de nuevo con la norma <code>{norma.slice(0, 12)}</code> y es
      idéntico a lo publicado, byte por byte. Huella <code title={huella}>{huella.slice(0, 12)}</code>.
    </p>
  ) : (
    <p>
      <FiguraDeNivel nivel="rojo" /> <strong>No coincide con lo publicado.</strong> Publicado{' '}
      <code title={huella}>{huella.slice(0, 12)}</code>, recalculado{' '}
      <code title={recalculada}>{recalculada.slice(0, 12)}</code>. Avise a Servicios Escolares de Dirección
      General y conserve el libro descargado.
    </p>
  );
}
