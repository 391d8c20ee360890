import { Field } from '@fluentui/react-components';
import { type Campo } from './campo';
import { type Captura, conCampo, SIN_DATO } from './captura';
import { ControlDeCampo, vaPorRenglones } from './control-de-campo';
import { type RechazosPorCampo } from './rechazos-por-campo';

interface Propiedades {
  readonly campos: readonly Campo[];
  readonly captura: Captura;
  readonly cambiar: (captura: Captura) => void;
  readonly rechazos: RechazosPorCampo;
}

/** A form with whatever a rule asks for; each field says why it was refused. */
export function FormularioDeRegla({ campos, captura, cambiar, rechazos }: Propiedades) {
  if (campos.length === 0) return <p className="tenue">Esta regla no pide ningún dato.</p>;
  return (
    <div className="captura">
      {campos.map((campo) => {
        const { nombre, etiqueta, clase } = campo;
        const control = (
          <ControlDeCampo
            campo={campo}
            valor={captura[nombre]}
            cambiar={(valor) => cambiar(conCampo(captura, nombre, valor))}
          />
        );
        const motivos = rechazos[nombre] ?? [];
        return esTabla(campo) || clase.tipo === 'objeto' ? (
          <fieldset key={nombre} className="captura-ancha">
            <legend>{etiqueta}</legend>
            {control}
            {motivos.length > 0 && (
              <p className="captura-rechazo" role="alert">
                {motivos.map(comoFrase).join(' ')}
              </p>
            )}
          </fieldset>
        ) : (
          <Field
            key={nombre}
            label={etiqueta}
            className={clase.tipo === 'lista' || clase.tipo === 'json' ? 'captura-ancha' : ''}
            hint={ayudaDe(campo)}
            {...(motivos.length > 0
              ? { validationMessage: motivos.map(comoFrase).join(' '), validationState: 'error' }
              : {})}
          >
            {control}
          </Field>
        );
      })}
    </div>
  );
}

const esTabla = ({ clase }: Campo): boolean => clase.tipo === 'lista' && !vaPorRenglones(clase.elemento);

/** How to say that there is nothing to say. */
function ayudaDe({ clase, anulable, opcional }: Campo): string {
  const vacio = opcional ? 'Puede dejarse vacío.' : `Vacío: ${SIN_DATO}.`;
  if (clase.tipo === 'lista') {
    const nulo = clase.elemento.anulable ? ` Escriba «${SIN_DATO}» donde falte.` : '';
    return `Uno por renglón.${nulo}${opcional ? ` ${vacio}` : ''}`;
  }
  const elige = clase.tipo === 'opcion' || clase.tipo === 'booleano';
  return (anulable || opcional) && !elige ? vacio : '';
}

const comoFrase = (motivo: string): string => motivo.charAt(0).toUpperCase() + motivo.slice(1);
