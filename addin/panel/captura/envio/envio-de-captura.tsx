import { Button, Link } from '@fluentui/react-components';
import { type Amparo } from '../../../../shared/captura/bandeja';
import { type ClaveDeCelda, valorDe } from '../../../../shared/captura/celdas';
import { enPalabras } from '../../../../shared/captura/revisar-cambios';
import { type Servicio } from '../../../cliente/servicio';
import { type CapturaAbierta } from '../../../libro/captura/captura-abierta';
import { instanteLargo } from '../../../ui/fecha-en-espanol';
import { cuantos } from '../../../ui/numero-en-espanol';
import { MensajeDeProblema } from '../../../ui/problema';
import { cambioEnPalabras } from './cambio-en-palabras';
import { Historial } from './historial';
import { Retenidos } from './retenidos';
import { type Envio } from './use-envio';

interface Propiedades {
  readonly captura: CapturaAbierta;
  readonly servicio: Servicio | null;
  readonly envio: Envio;
  /** With a folio, what is held back and goes under it. */
  readonly enviar: (amparo: Amparo | null) => void;
  readonly seleccionar: (clave: ClaveDeCelda) => void;
}

const A_LA_VISTA = 50;

/** What is on its way, what was refused and why, and what has been sent. */
export function EnvioDeCaptura(propiedades: Propiedades) {
  const { captura, servicio, envio, enviar, seleccionar } = propiedades;
  const { pendientes, conflictos } = captura.bandeja;
  return (
    <section className="panel-paso" aria-labelledby="titulo-envio">
      <h2 id="titulo-envio">Envío</h2>
      <p className="tenue">
        Lo capturado se envía solo. Si no hay red queda en este libro, en su orden, y se envía cuando vuelve.
      </p>
      <Button
        appearance="primary"
        disabled={!servicio || envio.enviando || (pendientes.length === 0 && conflictos.length > 0)}
        onClick={() => enviar(null)}
      >
        {envio.enviando ? 'Enviando…' : 'Enviar ahora'}
      </Button>
      {envio.ultimo && <Ultimo ultimo={envio.ultimo} />}
      {envio.problema && (
        <MensajeDeProblema problema={envio.problema} reintentar={servicio ? () => enviar(null) : undefined} />
      )}
      <Retenidos {...propiedades} enviando={envio.enviando} />
      {pendientes.length > 0 && (
        <details>
          <summary>{cuantos(pendientes.length, 'cambio', 'cambios')} por enviar</summary>
          <ol className="envio-pendientes">
            {pendientes.slice(0, A_LA_VISTA).map(({ matricula, columna, antes, despues }, lugar) => (
              <li key={lugar}>
                {columna === 'plan' ? (
                  'El plan'
                ) : (
                  <Link as="button" onClick={() => seleccionar({ matricula, columna })}>
                    {valorDe(captura.celdas, { matricula, columna: 'nombre' }) ?? matricula},{' '}
                    {enPalabras(columna)}:
                  </Link>
                )}
                {columna !== 'plan' && ` ${cambioEnPalabras(antes, despues)}`}
              </li>
            ))}
          </ol>
          {pendientes.length > A_LA_VISTA && (
            <p>Y {cuantos(pendientes.length - A_LA_VISTA, 'más', 'más')}.</p>
          )}
        </details>
      )}
      {servicio && captura.bandeja.version > 0 && <Historial captura={captura} servicio={servicio} />}
    </section>
  );
}

function Ultimo({ ultimo }: { readonly ultimo: NonNullable<Envio['ultimo']> }) {
  const { cuando, enviados, traidos, anticipadas } = ultimo;
  return (
    <p>
      Última vez: {instanteLargo(cuando)}. {cuantos(enviados, 'cambio enviado', 'cambios enviados')}
      {traidos > 0 && `, ${cuantos(traidos, 'dato traído', 'datos traídos')} del servicio`}.
      {anticipadas > 0 &&
        ` ${cuantos(anticipadas, 'dato se capturó', 'datos se capturaron')} antes de que abra su ventana: ${anticipadas === 1 ? 'se acepta' : 'se aceptan'} con este aviso.`}
    </p>
  );
}
