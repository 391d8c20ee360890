import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { type Celdas } from '../../../../shared/captura/celdas';
import { type PlanDeCaptura } from '../../../../shared/modelo/captura';
import { type Problema } from '../../../../shared/modelo/problema';
import { type Resultado } from '../../../cliente/resultado';
import { type Dato } from '../../../libro/captura/poner-datos';
import { cuantos } from '../../../ui/numero-en-espanol';
import { MensajeDeProblema } from '../../../ui/problema';
import { alumnosDe } from './celdas-iniciales';
import { datosDeLista, tieneCapturado } from './datos-de-lista';
import { ListaDeAlumnos } from './lista-de-alumnos';

interface Propiedades {
  readonly plan: PlanDeCaptura;
  readonly celdas: Celdas;
  readonly escribir: (datos: readonly Dato[]) => Promise<Resultado<unknown>>;
}

/** The list of a captura that exists. Nobody who has something captured is taken off it. */
export function AlumnosDeCaptura({ plan, celdas, escribir }: Propiedades) {
  const [lista, setLista] = useState(() => alumnosDe(celdas));
  const [problema, setProblema] = useState<Problema | null>(null);
  const [guardando, setGuardando] = useState(false);
  const conVeces = plan.institucion === 'ut';
  const datos = datosDeLista(celdas, lista, conVeces);
  const sinNombre = lista.some(({ nombre }) => nombre.trim() === '');

  const guardar = async (): Promise<void> => {
    setGuardando(true);
    const escrito = await escribir(datos);
    setGuardando(false);
    setProblema(escrito.ok ? null : escrito.problema);
  };
  return (
    <section className="panel-paso" aria-labelledby="titulo-alumnos">
      <h2 id="titulo-alumnos">Alumnos</h2>
      <ListaDeAlumnos
        alumnos={lista}
        conVeces={conVeces}
        retenido={(matricula) =>
          tieneCapturado(celdas, matricula)
            ? 'Tiene datos capturados: bórrelos antes de quitarlo de la lista'
            : null
        }
        cambiar={(nueva) => setLista([...nueva])}
      />
      {sinNombre && <p className="plan-error">Hay un alumno sin nombre: escríbalo antes de guardar.</p>}
      {problema && <MensajeDeProblema problema={problema} />}
      <Button
        appearance="primary"
        disabled={datos.length === 0 || sinNombre || guardando}
        onClick={() => void guardar()}
      >
        {guardando ? 'Guardando…' : `Guardar la lista (${cuantos(datos.length, 'cambio', 'cambios')})`}
      </Button>
    </section>
  );
}
