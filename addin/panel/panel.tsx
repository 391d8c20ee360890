import { Button, Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { type Problema } from '../../shared/modelo/problema';
import { type Identidad } from '../cliente/identidad';
import { type Resultado } from '../cliente/resultado';
import { NormaAparte } from '../ui/explicacion/enlace-de-norma';
import { MensajeDeProblema } from '../ui/problema';
import { SesionTerminada } from '../ui/sesion-terminada';
import { abrirPanel, type EstadoDelPanel } from './abrir-panel';
import { ofrecerServicioALasCeldas } from './cifras-para-celdas';
import { EntradaAlPanel } from './entrada-al-panel';
import { FueraDeExcel } from './fuera-de-excel';
import './panel.css';
import { Tareas } from './tareas';
import { tareasDe } from './tareas-de-papel';

/** The pane, from whoever opens it to their task. */
export function Panel({ enExcel }: { readonly enExcel: boolean }) {
  return (
    <NormaAparte value>
      <main className="panel">{enExcel ? <PanelEnExcel /> : <FueraDeExcel />}</main>
    </NormaAparte>
  );
}

function PanelEnExcel() {
  const [estado, setEstado] = useState<EstadoDelPanel>({ fase: 'abriendo' });
  const [sinEntrar, setSinEntrar] = useState(false);
  const [terminada, setTerminada] = useState(false);
  const alTerminar = useCallback(() => setTerminada(true), []);
  const empezar = useCallback(() => void abrirPanel(alTerminar).then(setEstado), [alTerminar]);
  useEffect(empezar, [empezar]);
  const servicio = estado.fase === 'dentro' ? estado.servicio : null;
  useEffect(() => (servicio ? ofrecerServicioALasCeldas(servicio) : undefined), [servicio]);

  const entrar = async (identidad: Identidad): Promise<void> => {
    setEstado({ fase: 'entrando' });
    const entrada = await identidad.entrar();
    setTerminada(false);
    setEstado(
      entrada.ok
        ? await abrirPanel(alTerminar, identidad)
        : { fase: 'fuera', identidad, problema: entrada.problema },
    );
  };
  /** What is being done stays drawn; with a service of the new session, what was pending is sent. */
  const reanudar = async (identidad: Identidad): Promise<Resultado<null>> => {
    const entrada = await identidad.reanudar();
    if (!entrada.ok) return entrada;
    setTerminada(false);
    setEstado(await abrirPanel(alTerminar, identidad));
    return entrada;
  };
  const salir = async (identidad: Identidad): Promise<void> => {
    // The pane is left at once; the provider's own session ends in a window that may take its time.
    setEstado({ fase: 'fuera', identidad, problema: null });
    const salida = await identidad.salir();
    if (salida.ok) return;
    // Whoever is entering again has seen that the session went on.
    setEstado((actual) =>
      actual.fase === 'fuera' && actual.identidad === identidad
        ? { ...actual, problema: salida.problema }
        : actual,
    );
  };
  const seguirSinEntrar = (): void => setSinEntrar(true);

  switch (estado.fase) {
    case 'abriendo':
      return <Spinner label="Abriendo SISEAC…" />;
    case 'entrando':
      return <Spinner label="Entrando… termine en la ventana que se abrió." />;
    case 'sin-sitio':
      return sinEntrar ? (
        <SinEntrar entrar={empezar} problema={null} />
      ) : (
        <>
          <MensajeDeProblema problema={estado.problema} reintentar={empezar} />
          <Button onClick={seguirSinEntrar}>Capturar sin conexión</Button>
        </>
      );
    case 'fuera':
      return sinEntrar ? (
        <SinEntrar entrar={() => void entrar(estado.identidad)} problema={estado.problema} />
      ) : (
        <EntradaAlPanel
          entrar={() => void entrar(estado.identidad)}
          seguirSinEntrar={seguirSinEntrar}
          problema={estado.problema}
        />
      );
    case 'dentro':
      return (
        <>
          <header className="panel-quien">
            <span>{estado.sesion.nombre}</span>
            <Button appearance="subtle" size="small" onClick={() => void salir(estado.identidad)}>
              Salir
            </Button>
          </header>
          {terminada && (
            <SesionTerminada
              queda="Lo capturado sigue en este libro y se enviará cuando entre."
              reanudar={() => reanudar(estado.identidad)}
            />
          )}
          <Tareas key={estado.sesion.id} tareas={tareasDe(estado)} />
        </>
      );
  }
}

interface PropiedadesSinEntrar {
  readonly entrar: () => void;
  readonly problema: Problema | null;
}

/** What can be done in the workbook with nobody signed in: all but sending. */
function SinEntrar({ entrar, problema }: PropiedadesSinEntrar) {
  return (
    <>
      <header className="panel-quien">
        <span>Sin entrar: lo capturado queda en este libro.</span>
        <Button size="small" onClick={entrar}>
          Entrar
        </Button>
      </header>
      {problema && <MensajeDeProblema problema={problema} />}
      <Tareas tareas={tareasDe(null)} />
    </>
  );
}
