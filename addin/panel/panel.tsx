import { Button, Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { type Identidad } from '../cliente/identidad';
import { NormaAparte } from '../ui/enlace-de-norma';
import { MensajeDeProblema } from '../ui/problema';
import { abrirPanel, type EstadoDelPanel } from './abrir-panel';
import { ofrecerServicioALasCeldas } from './cifras-para-celdas';
import { EntradaAlPanel } from './entrada-al-panel';
import { FueraDeExcel } from './fuera-de-excel';
import './panel.css';
import { ReporteDeCorte } from './reporte-de-corte';
import { SinTareaAqui } from './sin-tarea-aqui';
import { Tareas } from './tareas';

/** The pane, from whoever opens it to the task of a corte. */
export function Panel({ enExcel }: { readonly enExcel: boolean }) {
  return (
    <NormaAparte value>
      <main className="panel">{enExcel ? <PanelEnExcel /> : <FueraDeExcel />}</main>
    </NormaAparte>
  );
}

function PanelEnExcel() {
  const [estado, setEstado] = useState<EstadoDelPanel>({ fase: 'abriendo' });
  const empezar = useCallback(() => void abrirPanel().then(setEstado), []);
  useEffect(empezar, [empezar]);
  const servicio = estado.fase === 'dentro' ? estado.servicio : null;
  useEffect(() => (servicio ? ofrecerServicioALasCeldas(servicio) : undefined), [servicio]);

  const entrar = async (identidad: Identidad): Promise<void> => {
    setEstado({ fase: 'entrando' });
    const entrada = await identidad.entrar();
    setEstado(
      entrada.ok ? await abrirPanel(identidad) : { fase: 'fuera', identidad, problema: entrada.problema },
    );
  };
  const salir = async (identidad: Identidad): Promise<void> => {
    await identidad.salir();
    setEstado({ fase: 'fuera', identidad, problema: null });
  };

  switch (estado.fase) {
    case 'abriendo':
      return <Spinner label="Abriendo SISEAC…" />;
    case 'entrando':
      return <Spinner label="Entrando… termine en la ventana que se abrió." />;
    case 'sin-sitio':
      return <MensajeDeProblema problema={estado.problema} reintentar={empezar} />;
    case 'fuera':
      return <EntradaAlPanel entrar={() => void entrar(estado.identidad)} problema={estado.problema} />;
    case 'dentro':
      return (
        <>
          <header className="panel-quien">
            <span>{estado.sesion.nombre}</span>
            <Button appearance="subtle" size="small" onClick={() => void salir(estado.identidad)}>
              Salir
            </Button>
          </header>
          <Tareas
            principal={
              estado.sesion.rol === 'direccion-general' ? (
                <ReporteDeCorte servicio={estado.servicio} />
              ) : (
                <SinTareaAqui rol={estado.sesion.rol} />
              )
            }
          />
        </>
      );
  }
}
