import { Button, Field, Textarea } from '@fluentui/react-components';
import { type Problema } from '../../../shared/modelo/problema';
import { MensajeDeProblema } from '../../ui/problema';

interface Propiedades {
  /** What the reason is asked with. */
  readonly pregunta: string;
  readonly nota?: string;
  readonly motivo: string;
  readonly cambiar: (motivo: string) => void;
  readonly problema: Problema | null;
  readonly texto: string;
  readonly enviando: boolean;
  readonly impedido: boolean;
}

/** The foot of a form that is not sent without a reason. */
export function PieConMotivo(propiedades: Propiedades) {
  const { pregunta, nota, motivo, cambiar, problema, texto, enviando, impedido } = propiedades;
  return (
    <>
      <Field label={pregunta} required {...(nota === undefined ? {} : { hint: nota })}>
        <Textarea value={motivo} maxLength={500} onChange={(_, { value }) => cambiar(value)} />
      </Field>
      {problema && <MensajeDeProblema problema={problema} />}
      <div className="botones">
        <Button type="submit" appearance="primary" disabled={enviando || impedido || motivo.trim() === ''}>
          {enviando ? 'Enviando…' : texto}
        </Button>
      </div>
    </>
  );
}
