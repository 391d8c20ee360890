import { Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { type ClaveDeCelda } from '../../../shared/captura/celdas';
import { normasEn } from '../../../shared/norma/normas';
import { type Servicio } from '../../cliente/servicio';
import { seleccionarDato } from '../../libro/captura/seleccionar-dato';
import { seleccionarCelda } from '../../libro/seleccionar-celda';
import { fechaDeHoy } from '../../ui/fecha-en-espanol';
import { MensajeDeProblema } from '../../ui/problema';
import { Calificaciones } from './calificaciones/calificaciones';
import { momentoPorCapturar } from './calificaciones/momento-de-captura';
import { Conflictos } from './envio/conflictos';
import { EnvioDeCaptura } from './envio/envio-de-captura';
import { EstadoDeEnvio } from './envio/estado-de-envio';
import { Hallazgos } from './envio/hallazgos';
import { situacionDeEnvio } from './envio/situacion-de-envio';
import { useEnvio } from './envio/use-envio';
import { GrupoYPlan } from './grupo-y-plan';
import { PartesDeCaptura } from './partes-de-captura';
import { RejillaDeCaptura } from './rejilla/rejilla-de-captura';
import { useCalendario } from './use-calendario';
import { type EnUso, useCaptura } from './use-captura';
import { VentanasDeCaptura } from './ventanas-de-captura';

interface Propiedades {
  readonly numero: number;
  readonly servicio: Servicio | null;
}

/** One captura: how it stands before the service, what asks for the docente, and its four parts. */
export function CapturaDelLibro({ numero, servicio }: Propiedades) {
  const mando = useCaptura(numero);
  const [hoy] = useState(() => fechaDeHoy(new Date()));
  const [normas] = useState(() => normasEn(hoy));
  const [alteradas, setAlteradas] = useState(0);
  const { captura, problema } = mando;
  const calendario = useCalendario(servicio, captura?.lugar.periodo);
  const { envio, enviar } = useEnvio({
    ...{ numero, servicio, captura },
    alRecibir: mando.poner,
    alRechazar: mando.releer,
  });
  if (!captura) {
    return problema ? (
      <MensajeDeProblema problema={problema} reintentar={() => void mando.releer()} />
    ) : (
      <Spinner label="Leyendo las hojas…" />
    );
  }
  const { plan, celdas, bandeja, hallazgos } = captura;
  const seleccionar = (clave: ClaveDeCelda): void => void seleccionarDato(numero, clave);
  return (
    <>
      <EstadoDeEnvio situacion={situacionDeEnvio(captura, envio, servicio !== null)} />
      {problema && <MensajeDeProblema problema={problema} reintentar={() => void mando.releer()} />}
      <Rechazados rechazados={mando.rechazados} />
      {bandeja.conflictos.length > 0 && (
        <Conflictos
          key={bandeja.version}
          captura={captura}
          servicio={servicio}
          elegir={mando.elegir}
          seleccionar={seleccionar}
        />
      )}
      <Hallazgos
        hallazgos={hallazgos}
        celdas={celdas}
        aceptar={mando.aceptar}
        devolver={mando.devolver}
        restaurar={mando.restaurar}
        ir={(hoja, celda) => void seleccionarCelda(hoja, celda)}
      />
      <PartesDeCaptura
        alteradas={alteradas}
        capturar={
          <>
            <VentanasDeCaptura plan={plan} calendario={calendario} hoy={hoy} />
            <RejillaDeCaptura
              captura={captura}
              escribir={mando.escribir}
              seleccionar={seleccionar}
              hoy={hoy}
              momento={momentoPorCapturar(plan, calendario, hoy)}
            />
          </>
        }
        calificaciones={
          <Calificaciones captura={captura} servicio={servicio} alContarAlteradas={setAlteradas} />
        }
        envio={
          <EnvioDeCaptura
            captura={captura}
            servicio={servicio}
            envio={envio}
            enviar={(amparo) => void enviar(amparo)}
            seleccionar={seleccionar}
          />
        }
        grupo={
          <GrupoYPlan
            captura={captura}
            normas={normas}
            hoy={hoy}
            escribir={mando.escribir}
            cambiarPlan={mando.cambiarPlan}
          />
        }
      />
    </>
  );
}

/** What was just typed in a sheet and cannot be taken, with its reason. */
function Rechazados({ rechazados }: Pick<EnUso, 'rechazados'>) {
  if (rechazados.length === 0) return null;
  return (
    <ul className="captura-aviso" role="alert">
      {rechazados.map(({ motivo, remedio }, lugar) => (
        <li key={lugar}>
          {motivo} <span className="tenue">{remedio}</span>
        </li>
      ))}
    </ul>
  );
}
