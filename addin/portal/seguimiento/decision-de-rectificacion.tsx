import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { type Problema } from '../../../shared/modelo/problema';
import { seguimientoPo04En } from '../../../shared/norma/seguimiento-po04';
import { fechaDeHoy } from '../../ui/fecha-en-espanol';
import { MensajeDeProblema } from '../../ui/problema';
import { useSesion } from '../sesion-activa';

interface Propiedades {
  readonly donde: { readonly periodo: string; readonly plantel: string };
  readonly folio: string;
  readonly decidida: () => void;
}

/** Dirección General authorises or denies, and says why either way. */
export function DecisionDeRectificacion({ donde, folio, decidida }: Propiedades) {
  const { servicio } = useSesion();
  const [motivo, setMotivo] = useState('');
  const [enviando, setEnviando] = useState(false);
  const [problema, setProblema] = useState<Problema | null>(null);
  const plazo = seguimientoPo04En(fechaDeHoy(new Date())).diasHabilesDeRectificacion;
  const decidir = async (decision: 'autorizada' | 'negada'): Promise<void> => {
    setEnviando(true);
    setProblema(null);
    const hecha = await servicio.decidirRectificacion(donde, folio, { decision, motivo: motivo.trim() });
    setEnviando(false);
    if (hecha.ok) decidida();
    else setProblema(hecha.problema);
  };
  const sinMotivo = motivo.trim() === '';
  return (
    <div className="rectificacion-formulario no-imprimir">
      <Field
        label={`Motivo de la decisión del folio ${folio}`}
        hint={`Lo leerá quien la pidió, y queda en la bitácora. Autorizada, vale ${plazo} días hábiles.`}
      >
        <Textarea value={motivo} maxLength={500} onChange={(_, { value }) => setMotivo(value)} />
      </Field>
      {problema && <MensajeDeProblema problema={problema} />}
      <div className="botones">
        <Button
          appearance="primary"
          disabled={enviando || sinMotivo}
          onClick={() => void decidir('autorizada')}
        >
          Autorizar
        </Button>
        <Button disabled={enviando || sinMotivo} onClick={() => void decidir('negada')}>
          Negar
        </Button>
        {sinMotivo && <p className="tenue">Escriba el motivo para poder decidir.</p>}
      </div>
    </div>
  );
}
