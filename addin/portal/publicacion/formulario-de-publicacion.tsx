import { Button, Checkbox, Radio, RadioGroup } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { type Plantel } from '../../../shared/modelo/plantel';
import { type Problema } from '../../../shared/modelo/problema';
import {
  type Caracter,
  type Edicion,
  type EstadoDePublicacion,
  type PeticionDePublicacion,
} from '../../../shared/modelo/publicacion';
import { type Retiro } from '../../../shared/modelo/retiro';
import { type Fecha } from '../../../shared/nucleo/fecha';
import { fechaLarga } from '../../../shared/nucleo/fecha-larga';
import { LlaveDeSolicitud } from '../../cliente/llave-de-solicitud';
import { type Resultado } from '../../cliente/resultado';
import { fechaDeHoy, instanteLargo } from '../../ui/fecha-en-espanol';
import { cuantos } from '../../ui/numero-en-espanol';
import { MotivoDelReemplazo } from '../../ui/publicacion/motivo-del-reemplazo';
import { MensajeDeProblema } from '../../ui/problema';
import { direccionDe } from '../direccion';
import { SelloDeEdicion } from '../sello-de-edicion';
import { useConsulta } from '../use-ruta';
import { VERSION_REEMPLAZADA } from '../../ui/publicacion/version-reemplazada';
import './publicar.css';

/** A plantel that has something to publish. */
export interface PlantelListo {
  readonly plantel: Plantel;
  /** "34 alumnos", "8 asignaturas". */
  readonly detalle: string;
  readonly publicado: Edicion | null;
  /** How what it read was withdrawn, where nothing is in its place. */
  readonly retiro: Retiro | null;
}

interface Propiedades {
  /** "el corte", "la unidad": what has to end before it is definitivo. */
  readonly que: string;
  /** "sábana", "capturas". */
  readonly conQue: string;
  /** Last day of its capture; null when the calendar does not say. */
  readonly fin: Fecha | null;
  readonly listos: readonly PlantelListo[];
  readonly publicar: (
    peticion: PeticionDePublicacion,
    llave: string,
  ) => Promise<Resultado<EstadoDePublicacion>>;
}

/** For whom, as what and, where something is replaced, why; the same for a corte and for a unit. */
export function FormularioDePublicacion({ que, conQue, fin, listos, publicar }: Propiedades) {
  const consulta = useConsulta();
  const pedidos = consulta.get('planteles')?.split(',');
  const [elegidos, setElegidos] = useState<ReadonlySet<string>>(
    () =>
      new Set(listos.map(({ plantel }) => plantel.clave).filter((clave) => pedidos?.includes(clave) ?? true)),
  );
  const [hoy] = useState(() => fechaDeHoy(new Date()));
  const concluido = fin !== null && hoy > fin;
  const [caracter, setCaracter] = useState<Caracter>(
    concluido && consulta.get('caracter') !== 'preliminar' ? 'definitivo' : 'preliminar',
  );
  const [motivo, setMotivo] = useState('');
  const campoDeMotivo = useRef<HTMLTextAreaElement>(null);
  const alMotivo = consulta.get('campo') === 'motivo';
  useEffect(() => {
    if (alMotivo) campoDeMotivo.current?.focus();
  }, [alMotivo]);
  // Pressing twice, or again after the network or the service failed, publishes once.
  const [llave] = useState(() => new LlaveDeSolicitud());
  const [enviando, setEnviando] = useState(false);
  const [problema, setProblema] = useState<Problema | null>(null);

  const reemplazos = listos.filter(({ plantel, publicado }) => publicado && elegidos.has(plantel.clave));

  const alternar = (clave: string, dentro: boolean): void => {
    const otros = new Set(elegidos);
    if (dentro) otros.add(clave);
    else otros.delete(clave);
    setElegidos(otros);
  };
  const enviar = async (): Promise<void> => {
    setEnviando(true);
    setProblema(null);
    const peticion = {
      caracter,
      planteles: [...elegidos],
      ...(motivo.trim() === '' ? {} : { motivo: motivo.trim() }),
    };
    const estado = await publicar(peticion, llave.para(peticion));
    llave.contestada(estado);
    if (estado.ok) {
      location.assign(direccionDe({ pagina: 'publicacion', id: estado.valor.id }));
      return;
    }
    setEnviando(false);
    setProblema(estado.problema);
  };

  return (
    <form
      className="publicar"
      onSubmit={(evento) => {
        evento.preventDefault();
        void enviar();
      }}
    >
      <fieldset className="hoja">
        <legend>Planteles</legend>
        <Checkbox
          label={`Todos los que tienen ${conQue} (${listos.length})`}
          checked={elegidos.size === listos.length ? true : elegidos.size === 0 ? false : 'mixed'}
          onChange={(_, { checked }) =>
            setElegidos(new Set(checked === true ? listos.map(({ plantel }) => plantel.clave) : []))
          }
        />
        <ul>
          {listos.map(({ plantel, detalle, publicado, retiro }) => (
            <li key={plantel.clave}>
              <Checkbox
                label={`${plantel.nombre} (${plantel.clave})`}
                checked={elegidos.has(plantel.clave)}
                onChange={(_, { checked }) => alternar(plantel.clave, checked === true)}
              />
              <span className="tenue">{detalle}</span>
              {publicado && <SelloDeEdicion edicion={publicado} />}
              {retiro && <span className="tenue">Retirado el {instanteLargo(retiro.cuando)}</span>}
            </li>
          ))}
        </ul>
      </fieldset>
      <fieldset className="hoja">
        <legend>Carácter</legend>
        <RadioGroup
          aria-label="Carácter"
          value={caracter}
          onChange={(_, { value }) => setCaracter(value === 'definitivo' ? 'definitivo' : 'preliminar')}
        >
          <Radio value="preliminar" label={`Preliminar: puede cambiar hasta que ${que} concluya`} />
          <Radio
            value="definitivo"
            disabled={!concluido}
            label="Definitivo: el resultado, que ya no cambia sin motivo"
            aria-describedby={concluido ? undefined : 'porque-no-definitivo'}
          />
        </RadioGroup>
        {!concluido && (
          <p id="porque-no-definitivo" className="tenue">
            {fin
              ? `Sólo puede ser definitivo cuando ${que} concluya: la captura termina el ${fechaLarga(fin)} (PO-04, norma 10).`
              : `El calendario no dice cuándo concluye ${que}: configúrelo para poder publicar como definitivo.`}
          </p>
        )}
      </fieldset>
      {reemplazos.length > 0 && (
        <fieldset className="hoja">
          <legend>Se reemplaza lo publicado</legend>
          <p className="tenue">
            {reemplazos.map(({ plantel }) => plantel.nombre).join(', ')}: si algo cambió, los lectores verán
            la versión nueva y el motivo.
          </p>
          <p>{VERSION_REEMPLAZADA}</p>
          <MotivoDelReemplazo motivo={motivo} cambiar={setMotivo} campo={campoDeMotivo} />
        </fieldset>
      )}
      {problema && <MensajeDeProblema problema={problema} />}
      <div className="botones">
        <Button type="submit" appearance="primary" size="large" disabled={enviando || elegidos.size === 0}>
          {enviando
            ? 'Enviando…'
            : `Publicar ${cuantos(elegidos.size, 'plantel', 'planteles')} como ${caracter}`}
        </Button>
      </div>
    </form>
  );
}
