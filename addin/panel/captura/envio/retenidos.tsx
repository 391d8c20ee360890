import { Link } from '@fluentui/react-components';
import { type Amparo } from '../../../../shared/captura/bandeja';
import { type ClaveDeCelda } from '../../../../shared/captura/celdas';
import { type Servicio } from '../../../cliente/servicio';
import { type CapturaAbierta } from '../../../libro/captura/captura-abierta';
import { cuantos } from '../../../ui/numero-en-espanol';
import { PedirRectificacion } from './pedir-rectificacion';
import { type GrupoDeRetenidas, retenidasPorMotivo } from './retenidas-en-palabras';

interface Propiedades {
  readonly captura: CapturaAbierta;
  readonly servicio: Servicio | null;
  readonly enviando: boolean;
  readonly enviar: (amparo: Amparo) => void;
  readonly seleccionar: (clave: ClaveDeCelda) => void;
}

const A_LA_VISTA = 50;

/** What the service did not take, reason by reason; what is closed leads to asking for a rectification. */
export function Retenidos({ captura, servicio, enviando, enviar, seleccionar }: Propiedades) {
  const { bandeja, celdas } = captura;
  if (bandeja.retenidas.length === 0) return null;
  const cerradas = bandeja.retenidas.filter(({ cerrada }) => cerrada);
  return (
    <section className="envio-retenidos" aria-label="Lo que no se pudo enviar">
      <h3>Lo que no se pudo enviar</h3>
      {retenidasPorMotivo(bandeja, celdas).map((grupo) => (
        <DeMotivo key={`${grupo.motivo} ${grupo.remedio ?? ''}`} grupo={grupo} seleccionar={seleccionar} />
      ))}
      {cerradas.length > 0 && servicio && (
        <PedirRectificacion {...{ captura, servicio, cerradas, enviando, enviar }} />
      )}
      {cerradas.length > 0 && !servicio && (
        <p className="tenue">Entre con su cuenta para pedir la rectificación.</p>
      )}
    </section>
  );
}

function DeMotivo({
  grupo: { motivo, remedio, retenidas },
  seleccionar,
}: Pick<Propiedades, 'seleccionar'> & { readonly grupo: GrupoDeRetenidas }) {
  return (
    <>
      <p>
        {motivo} {remedio !== null && <span className="tenue">{remedio}</span>}
      </p>
      <ul className="envio-pendientes">
        {retenidas.slice(0, A_LA_VISTA).map(({ clave, cual, valores }) => (
          <li key={`${clave.matricula} ${clave.columna}`}>
            {clave.matricula === '' ? (
              cual
            ) : (
              <Link as="button" onClick={() => seleccionar(clave)}>
                {cual}:
              </Link>
            )}
            {valores !== null && <span className="tenue"> {valores}</span>}
          </li>
        ))}
      </ul>
      {retenidas.length > A_LA_VISTA && <p>Y {cuantos(retenidas.length - A_LA_VISTA, 'más', 'más')}.</p>}
    </>
  );
}
