import { Checkbox } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { type Persona } from '../../../shared/modelo/configuracion';
import { type Problema } from '../../../shared/modelo/problema';
import { type ResumenDeCaptura } from '../../../shared/modelo/resumen-de-captura';
import { todasLasPaginas } from '../../cliente/paginas';
import { logrado } from '../../cliente/resultado';
import { porNombre } from '../../ui/tabla/ordenar';
import { useRecurso } from '../../ui/use-recurso';
import { ConRecurso } from '../con-recurso';
import { useSesion } from '../sesion-activa';
import { EleccionDeCaptura, llaveDeCaptura } from './eleccion-de-captura';
import { PieConMotivo } from './pie-con-motivo';

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
    .toSorted(porNombre);

interface PropiedadesDeEleccion {
  readonly capturas: readonly ResumenDeCaptura[];
  /** Those who may sign in, in the plantel. */
  readonly docentes: readonly string[];
  readonly hecho: () => void;
}

function Eleccion({ capturas, docentes, hecho }: PropiedadesDeEleccion) {
  const [elegida, setElegida] = useState('');
  const captura = capturas.find((una) => llaveDeCaptura(una) === elegida) ?? capturas[0];
  if (!captura) return null;
  return (
    <div className="rectificacion-formulario">
      <EleccionDeCaptura capturas={capturas} elegida={captura} elegir={setElegida} />
      <Formulario
        key={`${llaveDeCaptura(captura)} ${captura.docentes.join()}`}
        {...{ captura, docentes, hecho }}
      />
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
      <PieConMotivo
        pregunta="Motivo del cambio de docente"
        nota="Queda en el historial de la captura."
        motivo={motivo}
        cambiar={setMotivo}
        problema={problema}
        texto="Cambiar los docentes"
        enviando={guardando}
        impedido={iguales || elegidos.length === 0}
      />
    </form>
  );
}
