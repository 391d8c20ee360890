import { Field, Select } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { type Calendario } from '../../../shared/modelo/corte';
import { type Problema } from '../../../shared/modelo/problema';
import { type ResumenDeCaptura } from '../../../shared/modelo/resumen-de-captura';
import { LlaveDeSolicitud } from '../../cliente/llave-de-solicitud';
import { todasLasPaginas } from '../../cliente/paginas';
import { useRecurso } from '../../ui/use-recurso';
import { ConRecurso } from '../con-recurso';
import { useSesion } from '../sesion-activa';
import { EleccionDeCaptura, llaveDeCaptura } from './eleccion-de-captura';
import { momentosDe } from './momentos';
import { PieConMotivo } from './pie-con-motivo';

interface Propiedades {
  readonly donde: { readonly periodo: string; readonly plantel: string };
  readonly calendario: Calendario;
  readonly hecho: () => void;
}

/** A plantel asks to change what was captured of one grupo, and says why. */
export function SolicitudDeRectificacion(propiedades: Propiedades) {
  const { servicio } = useSesion();
  const { periodo, plantel } = propiedades.donde;
  const { recurso, recargar } = useRecurso(
    useCallback(
      () => todasLasPaginas((pagina) => servicio.capturas({ periodo, plantel }, pagina)),
      [servicio, periodo, plantel],
    ),
  );
  return (
    <details className="hoja no-imprimir">
      <summary>Pedir una rectificación</summary>
      <ConRecurso que="las capturas del plantel" recurso={recurso} recargar={recargar}>
        {(capturas) =>
          capturas.length === 0 ? (
            <p>El plantel no tiene capturas en este periodo.</p>
          ) : (
            <Formulario {...propiedades} capturas={capturas} />
          )
        }
      </ConRecurso>
    </details>
  );
}

function Formulario({
  donde,
  calendario,
  hecho,
  capturas,
}: Propiedades & { readonly capturas: readonly ResumenDeCaptura[] }) {
  const { servicio } = useSesion();
  const [elegida, setElegida] = useState('');
  const captura = capturas.find((una) => llaveDeCaptura(una) === elegida) ?? capturas[0];
  const que = captura?.institucion === 'ut' ? 'unidad' : 'corte';
  const momentos = momentosDe(calendario).filter((uno) => uno.que === que);
  const [numero, setNumero] = useState('');
  const momento = momentos.find((uno) => String(uno.numero) === numero) ?? momentos[0];
  const [motivo, setMotivo] = useState('');
  // Pressing twice, or again after the network or the service failed, asks once.
  const [llave] = useState(() => new LlaveDeSolicitud());
  const [enviando, setEnviando] = useState(false);
  const [problema, setProblema] = useState<Problema | null>(null);

  const pedir = async (): Promise<void> => {
    if (!captura || !momento) return;
    setEnviando(true);
    setProblema(null);
    const { grupo, asignatura } = captura.lugar;
    const peticion = { grupo, asignatura, momento: momento.numero, motivo: motivo.trim() };
    const pedida = await servicio.solicitarRectificacion(donde, peticion, llave.para({ donde, peticion }));
    llave.contestada(pedida);
    setEnviando(false);
    if (!pedida.ok) {
      setProblema(pedida.problema);
      return;
    }
    setMotivo('');
    hecho();
  };

  return (
    <form
      className="rectificacion-formulario"
      onSubmit={(evento) => {
        evento.preventDefault();
        void pedir();
      }}
    >
      {captura && <EleccionDeCaptura capturas={capturas} elegida={captura} elegir={setElegida} />}
      <Field label={que === 'unidad' ? 'Unidad' : 'Corte'}>
        <Select value={String(momento?.numero ?? '')} onChange={(_, { value }) => setNumero(value)}>
          {momentos.map((uno) => (
            <option key={uno.clave} value={uno.numero}>
              {uno.nombre}
            </option>
          ))}
        </Select>
      </Field>
      <PieConMotivo
        pregunta="Qué hay que cambiar y por qué"
        motivo={motivo}
        cambiar={setMotivo}
        problema={problema}
        texto="Pedir autorización"
        enviando={enviando}
        impedido={!momento}
      />
    </form>
  );
}
