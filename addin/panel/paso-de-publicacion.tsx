import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { type Caracter, type Edicion } from '../../shared/modelo/publicacion';
import { type Retiro } from '../../shared/modelo/retiro';
import { type Fecha } from '../../shared/nucleo/fecha';
import { fechaLarga } from '../../shared/nucleo/fecha-larga';
import { type Destino, type Servicio } from '../cliente/servicio';
import { AvanceDePublicacion } from '../ui/publicacion/avance-de-publicacion';
import { fechaDeHoy, instanteLargo } from '../ui/fecha-en-espanol';
import { MotivoDelReemplazo } from '../ui/publicacion/motivo-del-reemplazo';
import { MensajeDeProblema } from '../ui/problema';
import { VERSION_REEMPLAZADA } from '../ui/publicacion/version-reemplazada';
import { Paso } from './paso';
import { type Ocupar, useOcupado } from './use-ocupacion';
import { usePublicacion } from './use-publicacion';

interface Propiedades {
  readonly servicio: Servicio;
  readonly destino: Destino;
  readonly publicado: Edicion | null;
  /** How what the plantel read was withdrawn, where nothing is in its place. */
  readonly retiro: Retiro | null;
  /** Last day of capture of the corte; null when the calendar does not have it. */
  readonly finDeCaptura: Fecha | null;
  readonly alTerminar: () => void;
  readonly ocupar: Ocupar;
}

/** What the plantel will read: as what, and why if it replaces something. The service computes it anew. */
export function PasoDePublicacion({
  servicio,
  destino,
  publicado,
  retiro,
  finDeCaptura,
  alTerminar,
  ocupar,
}: Propiedades) {
  const { publicacion, publicar } = usePublicacion(servicio, destino, alTerminar);
  const [hoy] = useState(() => fechaDeHoy(new Date()));
  const concluido = finDeCaptura !== null && hoy > finDeCaptura;
  const [caracter, setCaracter] = useState<Caracter>(concluido ? 'definitivo' : 'preliminar');
  const [motivo, setMotivo] = useState('');
  const campoDeMotivo = useRef<HTMLTextAreaElement>(null);
  const ocupada = publicacion.fase === 'enviando' || publicacion.fase === 'en-curso';
  useOcupado(ocupada, ocupar);

  return (
    <Paso numero={3} titulo="Publicar al plantel" hecho={publicacion.fase === 'terminada'}>
      {publicado && <VersionPublicada edicion={publicado} />}
      {retiro && (
        <p>
          Lo publicado se retiró el {instanteLargo(retiro.cuando)}, por {retiro.por}. Motivo: {retiro.motivo}
        </p>
      )}
      <RadioGroup
        aria-label="Carácter"
        value={caracter}
        disabled={ocupada}
        onChange={(_, { value }) => setCaracter(value === 'definitivo' ? 'definitivo' : 'preliminar')}
      >
        <Radio value="preliminar" label="Preliminar: puede cambiar" />
        <Radio value="definitivo" disabled={!concluido} label="Definitivo: el resultado del corte" />
      </RadioGroup>
      {!concluido && (
        <p className="tenue">
          {finDeCaptura === null
            ? 'Este corte no está en el calendario: configúrelo en el portal.'
            : `Podrá ser definitivo después del ${fechaLarga(finDeCaptura)}, cuando termina la captura.`}
        </p>
      )}
      {publicado && (
        <>
          <p className="tenue">{VERSION_REEMPLAZADA}</p>
          <MotivoDelReemplazo motivo={motivo} cambiar={setMotivo} campo={campoDeMotivo} />
        </>
      )}
      <Button
        appearance="primary"
        disabled={ocupada}
        onClick={() =>
          void publicar({
            caracter,
            planteles: [destino.plantel],
            ...(motivo.trim() === '' ? {} : { motivo: motivo.trim() }),
          })
        }
      >
        {publicacion.fase === 'enviando' ? 'Enviando…' : `Publicar como ${caracter}`}
      </Button>
      <div className="panel-resultado">
        {'estado' in publicacion && (
          <AvanceDePublicacion
            estado={publicacion.estado}
            escribirMotivo={() => campoDeMotivo.current?.focus()}
          />
        )}
        {publicacion.fase === 'fallida' && <MensajeDeProblema problema={publicacion.problema} />}
      </div>
    </Paso>
  );
}

function VersionPublicada({ edicion: { version, caracter, publicado } }: { readonly edicion: Edicion }) {
  return (
    <p className="panel-en-pie">
      <strong>
        Publicado: versión {version}, {caracter}
      </strong>
      <br />
      <span className="tenue">{instanteLargo(publicado)}</span>
    </p>
  );
}
