import { Button, Checkbox, Field, Select, Textarea } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { type Persona } from '../../../shared/modelo/configuracion';
import { type Problema } from '../../../shared/modelo/problema';
import { type ResumenDeCaptura } from '../../../shared/modelo/resumen-de-captura';
import { porCodigo } from '../../../shared/nucleo/orden';
import { todasLasPaginas } from '../../cliente/paginas';
import { logrado } from '../../cliente/resultado';
import { MensajeDeProblema } from '../../ui/problema';
import { useRecurso } from '../../ui/use-recurso';
import { ConRecurso } from '../con-recurso';
import { useSesion } from '../sesion-activa';

interface Propiedades {
  readonly donde: { readonly periodo: string; readonly plantel: string };
  readonly hecho: () => void;
}

/** Dirección General says who goes on with a captura whose docente left. It is read only when somebody asks. */
export function ReasignacionDeDocentes(propiedades: Propiedades) {
  const [abierta, setAbierta] = useState(false);
  return (
    <details className="hoja no-imprimir" onToggle={({ currentTarget }) => setAbierta(currentTarget.open)}>
      <summary>Cambiar los docentes de una captura</summary>
      {abierta && <Abierta {...propiedades} />}
    </details>
  );
}

function Abierta({ donde: { periodo, plantel }, hecho }: Propiedades) {
  const { servicio } = useSesion();
  const { recurso, recargar } = useRecurso(
    useCallback(async () => {
      const capturas = await todasLasPaginas((pagina) => servicio.capturas({ periodo, plantel }, pagina));
      if (!capturas.ok) return capturas;
      const personas = await servicio.personas();
      return personas.ok
        ? logrado({ capturas: capturas.valor, docentes: docentesDe(personas.valor, plantel) })
        : personas;
    }, [servicio, periodo, plantel]),
  );
  return (
    <ConRecurso que="las capturas y los docentes del plantel" recurso={recurso} recargar={recargar}>
      {({ capturas, docentes }) =>
        capturas.length === 0 ? (
          <p>El plantel no tiene capturas en este periodo.</p>
        ) : (
          <Eleccion
            capturas={capturas}
            docentes={docentes}
            hecho={() => {
              recargar();
              hecho();
            }}
          />
        )
      }
    </ConRecurso>
  );
}

const docentesDe = (personas: readonly Persona[], plantel: string): string[] =>
  personas
    .flatMap(({ docente, planteles }) => (docente !== null && planteles.includes(plantel) ? [docente] : []))
    .toSorted(porCodigo);

interface PropiedadesDeEleccion {
  readonly capturas: readonly ResumenDeCaptura[];
  /** Those who may sign in, in the plantel. */
  readonly docentes: readonly string[];
  readonly hecho: () => void;
}

const llaveDe = ({ lugar }: ResumenDeCaptura): string => JSON.stringify([lugar.grupo, lugar.asignatura]);

function Eleccion({ capturas, docentes, hecho }: PropiedadesDeEleccion) {
  const [elegida, setElegida] = useState('');
  const captura = capturas.find((una) => llaveDe(una) === elegida) ?? capturas[0];
  if (!captura) return null;
  return (
    <div className="rectificacion-formulario">
      <Field label="Grupo y módulo o asignatura">
        <Select value={llaveDe(captura)} onChange={(_, { value }) => setElegida(value)}>
          {capturas.map((una) => (
            <option key={llaveDe(una)} value={llaveDe(una)}>
              {una.lugar.grupo} · {una.nombre === '' ? una.lugar.asignatura : una.nombre}
            </option>
          ))}
        </Select>
      </Field>
      <Formulario key={`${llaveDe(captura)} ${captura.docentes.join()}`} {...{ captura, docentes, hecho }} />
    </div>
  );
}

interface PropiedadesDeFormulario extends Omit<PropiedadesDeEleccion, 'capturas'> {
  readonly captura: ResumenDeCaptura;
}

function Formulario({ captura, docentes, hecho }: PropiedadesDeFormulario) {
  const { servicio } = useSesion();
  const [elegidos, setElegidos] = useState<readonly string[]>(captura.docentes);
  const [motivo, setMotivo] = useState('');
  const [guardando, setGuardando] = useState(false);
  const [problema, setProblema] = useState<Problema | null>(null);
  const posibles = [...new Set([...captura.docentes, ...docentes])];
  const iguales =
    elegidos.length === captura.docentes.length && captura.docentes.every((uno) => elegidos.includes(uno));
  const guardar = async (): Promise<void> => {
    setGuardando(true);
    setProblema(null);
    const cuerpo = { docentes: [...elegidos], motivo: motivo.trim() };
    const guardada = await servicio.reasignarDocentes(captura.lugar, cuerpo);
    setGuardando(false);
    if (guardada.ok) hecho();
    else setProblema(guardada.problema);
  };
  return (
    <form
      className="rectificacion-formulario"
      onSubmit={(evento) => {
        evento.preventDefault();
        void guardar();
      }}
    >
      <fieldset className="docentes-posibles">
        <legend>Docentes de la captura</legend>
        {posibles.map((uno) => (
          <Checkbox
            key={uno}
            label={docentes.includes(uno) ? uno : `${uno} (sin cuenta en el plantel)`}
            checked={elegidos.includes(uno)}
            onChange={(_, { checked }) =>
              setElegidos(checked === true ? [...elegidos, uno] : elegidos.filter((otro) => otro !== uno))
            }
          />
        ))}
      </fieldset>
      <Field label="Motivo del cambio de docente" hint="Queda en el historial de la captura." required>
        <Textarea value={motivo} maxLength={500} onChange={(_, { value }) => setMotivo(value)} />
      </Field>
      {problema && <MensajeDeProblema problema={problema} />}
      <div className="botones">
        <Button
          type="submit"
          appearance="primary"
          disabled={guardando || iguales || elegidos.length === 0 || motivo.trim() === ''}
        >
          Cambiar los docentes
        </Button>
      </div>
    </form>
  );
}
