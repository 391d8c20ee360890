import { Button, Field, Spinner, Textarea } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { haVencido } from '../../../../shared/captura/rectificacion-vencida';
import { leerColumna } from '../../../../shared/captura/columna';
import { momentoDeColumna } from '../../../../shared/captura/plan-de-captura';
import { type PlanDeCaptura } from '../../../../shared/modelo/captura';
import { type Problema } from '../../../../shared/modelo/problema';
import { type Rectificacion } from '../../../../shared/modelo/rectificacion';
import { fechaLarga } from '../../../../shared/nucleo/fecha-larga';
import { todasLasPaginas } from '../../../cliente/paginas';
import { type Servicio } from '../../../cliente/servicio';
import { type CapturaAbierta } from '../../../libro/captura/captura-abierta';
import { fechaDeHoy, instanteLargo } from '../../../ui/fecha-en-espanol';
import { MensajeDeProblema } from '../../../ui/problema';
import { useRecurso } from '../../../ui/use-recurso';
import { momentosDe } from '../calificaciones/momento-de-captura';

interface Propiedades {
  readonly captura: CapturaAbierta;
  readonly servicio: Servicio;
  /** Those that are closed. */
  readonly columnas: readonly string[];
  readonly rectificacion: string | null;
  readonly alAutorizar: (folio: string) => void;
}

/** After the window a change needs an authorised rectification (PO-04, norma 6): ask for it, or send under it. */
export function PedirRectificacion({ captura, servicio, columnas, rectificacion, alAutorizar }: Propiedades) {
  const { lugar, plan } = captura;
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
  const deMomento = { captura, servicio, rectificacion, alAutorizar, recargar };
  return momentosCerrados(plan, columnas).map((momento) => (
    <DeMomento
      key={momento}
      {...deMomento}
      momento={momento}
      rectificaciones={suyas.filter((una) => una.momento === momento)}
    />
  ));
}

/** Each corte or unit of what was refused; a plan may touch any of them. */
function momentosCerrados(plan: PlanDeCaptura, columnas: readonly string[]): number[] {
  const momentos = columnas.flatMap((nombre) => {
    const columna = leerColumna(nombre);
    if (columna?.que === 'plan') return momentosDe(plan);
    return (columna && momentoDeColumna(plan, columna)) ?? [];
  });
  return [...new Set(momentos)].toSorted((a, b) => a - b);
}

interface PropiedadesDeMomento extends Omit<Propiedades, 'columnas'> {
  readonly momento: number;
  readonly rectificaciones: readonly Rectificacion[];
  readonly recargar: () => void;
}

function DeMomento({ rectificaciones, rectificacion, alAutorizar, ...propiedades }: PropiedadesDeMomento) {
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
        <Button appearance="primary" disabled={rectificacion === folio} onClick={() => alAutorizar(folio)}>
          Enviar con la rectificación {folio}
        </Button>
      </div>
    );
  }
  const enEspera = rectificaciones.find(({ estado }) => estado === 'solicitada');
  if (enEspera) return <EnEspera rectificacion={enEspera} recargar={propiedades.recargar} />;
  return <Solicitud {...propiedades} vencida={autorizadas[0] ?? null} />;
}

function EnEspera({
  rectificacion: { folio, solicitada, motivo },
  recargar,
}: {
  readonly rectificacion: Rectificacion;
  readonly recargar: () => void;
}) {
  return (
    <div className="envio-rectificacion">
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
  readonly recargar: () => void;
  /** The last one that was authorised, if its term is over. */
  readonly vencida: Rectificacion | null;
}

function Solicitud({
  captura: { lugar, plan },
  servicio,
  momento,
  recargar,
  vencida,
}: PropiedadesDeSolicitud) {
  const [motivo, setMotivo] = useState('');
  const [llave] = useState(() => crypto.randomUUID());
  const [problema, setProblema] = useState<Problema | null>(null);
  const [ocupado, setOcupado] = useState(false);
  const deQue = plan.institucion === 'ut' ? `de la unidad ${momento}` : `del corte ${momento}`;
  const pedir = async (): Promise<void> => {
    setOcupado(true);
    const { grupo, asignatura } = lugar;
    const pedida = await servicio.solicitarRectificacion(
      lugar,
      { grupo, asignatura, momento, motivo: motivo.trim() },
      llave,
    );
    setOcupado(false);
    setProblema(pedida.ok ? null : pedida.problema);
    if (pedida.ok) recargar();
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
      <Field label={`Motivo de la rectificación ${deQue}`} required>
        <Textarea value={motivo} maxLength={500} onChange={(_, { value }) => setMotivo(value)} />
      </Field>
      <Button disabled={ocupado || motivo.trim() === ''} onClick={() => void pedir()}>
        Pedir la rectificación
      </Button>
      {problema && <MensajeDeProblema problema={problema} />}
    </div>
  );
}
