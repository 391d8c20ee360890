import { Spinner } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { logrado } from '../cliente/resultado';
import { type Destino, type Servicio } from '../cliente/servicio';
import { MensajeDeProblema } from '../ui/problema';
import { useRecurso } from '../ui/use-recurso';
import { destinoInicial } from './destino-inicial';
import { recordarDestino } from './destino-recordado';
import { EleccionDeDestino, type Opciones } from './eleccion-de-destino';
import { PorQueEstaCifra } from './por-que-esta-cifra';
import { TareaDelCorte } from './tarea-del-corte';
import { useOcupacion } from './use-ocupacion';

/** The task of the pane: which corte and plantel, and then what there is to do with it. */
export function ReporteDeCorte({ servicio }: { readonly servicio: Servicio }) {
  const { recurso, recargar } = useRecurso(useCallback(() => leerOpciones(servicio), [servicio]));
  if (recurso.estado === 'cargando') return <Spinner label="Cargando el calendario y los planteles…" />;
  if (recurso.estado === 'fallido') {
    return <MensajeDeProblema problema={recurso.problema} reintentar={recargar} />;
  }
  return <ConOpciones servicio={servicio} opciones={recurso.valor} />;
}

async function leerOpciones(servicio: Servicio) {
  const [calendarios, planteles] = await Promise.all([servicio.calendarios(), servicio.planteles()]);
  if (!calendarios.ok) return calendarios;
  if (!planteles.ok) return planteles;
  return logrado<Opciones>({ calendarios: calendarios.valor, planteles: planteles.valor });
}

function ConOpciones({ servicio, opciones }: { readonly servicio: Servicio; readonly opciones: Opciones }) {
  const [destino, setDestino] = useState<Destino | null>(() => destinoInicial(opciones, new Date()));
  const { ocupado, ocupar } = useOcupacion();
  const plantel = opciones.planteles.find(({ clave }) => clave === destino?.plantel);
  const calendario = opciones.calendarios.find(({ periodo }) => periodo === destino?.periodo);
  if (!destino || !plantel || !calendario) {
    return (
      <div className="panel-entrada">
        <h1>Falta configurar</h1>
        <p>Todavía no hay calendario o planteles con los cuales trabajar.</p>
        <p>
          <a href="/#/configuracion" target="_blank" rel="noreferrer">
            Configurarlos en el portal
          </a>{' '}
          y vuelva a abrir este panel.
        </p>
      </div>
    );
  }
  const cambiar = (elegido: Destino): void => {
    setDestino(elegido);
    recordarDestino(elegido);
  };
  return (
    <>
      <h1>Reporte de corte</h1>
      <EleccionDeDestino opciones={opciones} destino={destino} fijo={ocupado} cambiar={cambiar} />
      <TareaDelCorte
        key={`${destino.periodo}/${destino.corte}/${destino.plantel}`}
        servicio={servicio}
        destino={destino}
        plantel={plantel}
        calendario={calendario}
        ocupar={ocupar}
      />
      <PorQueEstaCifra servicio={servicio} elegido={destino} />
    </>
  );
}
