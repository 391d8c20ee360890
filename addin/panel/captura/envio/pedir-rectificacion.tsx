import { Button, Field, Spinner, Textarea } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { haVencido } from '../../../../shared/captura/rectificacion-vencida';
import { type Amparo, type Retenida } from '../../../../shared/captura/bandeja';
import { type Problema } from '../../../../shared/modelo/problema';
import { type Rectificacion } from '../../../../shared/modelo/rectificacion';
import { fechaLarga } from '../../../../shared/nucleo/fecha-larga';
import { LlaveDeSolicitud } from '../../../cliente/llave-de-solicitud';
import { todasLasPaginas } from '../../../cliente/paginas';
import { type Servicio } from '../../../cliente/servicio';
import { type CapturaAbierta } from '../../../libro/captura/captura-abierta';
import { fechaDeHoy, instanteLargo } from '../../../ui/fecha-en-espanol';
import { cuantos } from '../../../ui/numero-en-espanol';
import { MensajeDeProblema } from '../../../ui/problema';
import { useRecurso } from '../../../ui/use-recurso';
import { cambiosDe, cerradasPorMomento } from './retenidas-en-palabras';

interface Propiedades {
  readonly captura: CapturaAbierta;
  readonly servicio: Servicio;
  /** What is held back because its corte or unit is closed. */
  readonly cerradas: readonly Retenida[];
  readonly enviando: boolean;
  readonly enviar: (amparo: Amparo) => void;
}

/** After the window a change needs an authorised rectification (PO-04, norma 6): ask for it, or send under it. */
export function PedirRectificacion(propiedades: Propiedades) {
  const { captura, servicio, cerradas } = propiedades;
  const { lugar, plan } = captura;
  const [pedida, setPedida] = useState<string | null>(null);
  const { plantel, periodo } = lugar;
  // By what they say: each sync reads the place anew, and the same place is no other question.
  const { recurso, recargar } = useRecurso(
    useCallback(
      () => todasLasPaginas((pagina) => servicio.rectificaciones({ plantel, periodo }, pagina)),
      [servicio, plantel, periodo],
    ),
  );
  if (recurso.estado === 'cargando') return <Spinner size="small" label="Buscando rectificaciones…" />;
  if (recurso.estado === 'fallido') {
    return <MensajeDeProblema problema={recurso.problema} reintentar={recargar} />;
  }
  const suyas = recurso.valor.filter(
    (una) => una.lugar.grupo === lugar.grupo && una.lugar.asignatura === lugar.asignatura,
  );
  const alPedir = (folio: string): void => {
    setPedida(folio);
    recargar();
  };
  return cerradasPorMomento(plan, cerradas).map(({ momento, cerradas: deEste }) => (
    <DeMomento
      key={momento}
      {...{ ...propiedades, momento, recargar, pedida, alPedir }}
      cerradas={deEste}
      rectificaciones={suyas.filter((una) => una.momento === momento)}
    />
  ));
}

interface PropiedadesDeMomento extends Propiedades {
  readonly momento: number;
  readonly rectificaciones: readonly Rectificacion[];
  readonly recargar: () => void;
  /** The folio of the one just asked for here. */
  readonly pedida: string | null;
  readonly alPedir: (folio: string) => void;
}

function DeMomento({ rectificaciones, ...propiedades }: PropiedadesDeMomento) {
  const { captura, cerradas, enviando, enviar, pedida } = propiedades;
  const hoy = fechaDeHoy(new Date());
  const autorizadas = rectificaciones.filter(({ estado }) => estado === 'autorizada');
  const autorizada = autorizadas.find((una) => !haVencido(una, hoy));
  if (autorizada) {
    const { folio, motivo, motivoDeDecision, vence } = autorizada;
    return (
      <div className="envio-rectificacion">
        <p>
          La rectificación {folio} está autorizada
          {vence !== null && ` hasta el ${fechaLarga(vence)}`}: {motivoDeDecision ?? motivo}
        </p>
        <Button appearance="primary" disabled={enviando} onClick={() => enviar({ folio, celdas: cerradas })}>
          Enviar {cuantos(cambiosDe(captura.bandeja, cerradas), 'cambio', 'cambios')} con el folio {folio}
        </Button>
        <p className="tenue">
          Con ese folio viaja sólo lo que aquí espera. Lo que cambie después espera a que usted lo envíe.
        </p>
      </div>
    );
  }
  const enEspera = rectificaciones.find(({ estado }) => estado === 'solicitada');
  if (enEspera) {
    const recien = pedida === enEspera.folio;
    return <EnEspera rectificacion={enEspera} recien={recien} recargar={propiedades.recargar} />;
  }
  return <Solicitud {...propiedades} vencida={autorizadas[0] ?? null} />;
}

function EnEspera({
  rectificacion: { folio, solicitada, motivo },
  recien,
  recargar,
}: {
  readonly rectificacion: Rectificacion;
  readonly recien: boolean;
  readonly recargar: () => void;
}) {
  return (
    <div className="envio-rectificacion">
      <p role="status">{recien && <strong>Se pidió con el folio {folio}.</strong>}</p>
      <p>
        La rectificación {folio} se solicitó el {instanteLargo(solicitada)} («{motivo}») y espera la decisión
        de Servicios Escolares de la Dirección General. Lo capturado sigue en este libro.
      </p>
      <Button onClick={recargar}>Consultar de nuevo</Button>
    </div>
  );
}

interface PropiedadesDeSolicitud extends Pick<Propiedades, 'captura' | 'servicio'> {
  readonly momento: number;
  readonly alPedir: (folio: string) => void;
  /** The last one that was authorised, if its term is over. */
  readonly vencida: Rectificacion | null;
}

function Solicitud({
  captura: { lugar, plan },
  servicio,
  momento,
  alPedir,
  vencida,
}: PropiedadesDeSolicitud) {
  const [motivo, setMotivo] = useState('');
  // Pressing twice, or again after the network or the service failed, asks once.
  const [llave] = useState(() => new LlaveDeSolicitud());
  const [problema, setProblema] = useState<Problema | null>(null);
  const [ocupado, setOcupado] = useState(false);
  const deQue = plan.institucion === 'ut' ? `de la unidad ${momento}` : `del corte ${momento}`;
  const pedir = async (): Promise<void> => {
    setOcupado(true);
    const { grupo, asignatura } = lugar;
    const peticion = { grupo, asignatura, momento, motivo: motivo.trim() };
    const pedida = await servicio.solicitarRectificacion(lugar, peticion, llave.para({ lugar, peticion }));
    llave.contestada(pedida);
    setOcupado(false);
    setProblema(pedida.ok ? null : pedida.problema);
    if (pedida.ok) alPedir(pedida.valor.folio);
  };
  return (
    <div className="envio-rectificacion">
      {vencida?.vence && (
        <p>
          La rectificación {vencida.folio} venció el {fechaLarga(vencida.vence)} y ya no autoriza cambios: hay
          que pedir otra.
        </p>
      )}
      <p>
        La captura {deQue} ya cerró. Para cambiar algo se pide una rectificación, que autoriza Servicios
        Escolares de la Dirección General.
      </p>
      <Field
        label={`Motivo de la rectificación ${deQue}`}
        hint={motivo.trim() === '' ? 'Escriba el motivo para poder pedirla.' : ''}
        required
      >
        <Textarea value={motivo} maxLength={500} onChange={(_, { value }) => setMotivo(value)} />
      </Field>
      <Button disabled={ocupado || motivo.trim() === ''} onClick={() => void pedir()}>
        Pedir la rectificación
      </Button>
      {problema && <MensajeDeProblema problema={problema} />}
    </div>
  );
}
