import { Button, Switch } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import { type Fecha } from '../../../../shared/nucleo/fecha';
import { MensajeDeProblema } from '../../../ui/problema';
import { DiaDeSesion } from '../nueva/dia-de-sesion';
import { AvanceDeLaColumna } from './avance-de-la-columna';
import { AvisoDeRejilla } from './aviso-de-rejilla';
import { type ColumnaDeRejilla } from './columnas-de-rejilla';
import { type EstadoDeRejilla } from './estado-de-rejilla';
import { type MandoDeRejilla } from './mando-de-rejilla';
import { PreguntaDeLlenado } from './pregunta-de-llenado';
import { PreguntaDePegado } from './pregunta-de-pegado';
import { TablaDeRejilla } from './tabla-de-rejilla';
import { TiraDeTeclas } from './tira-de-teclas';

interface Propiedades {
  readonly mando: MandoDeRejilla;
  readonly estado: EstadoDeRejilla;
  readonly actual: ColumnaDeRejilla;
  readonly ancha: boolean;
  readonly hoy: Fecha;
  readonly verEnLaHoja: () => void;
}

/** The grid with what surrounds it. Whatever is done beside it gives the focus back to it. */
export function CuerpoDeRejilla({ mando, estado, actual, ancha, hoy, verEnLaHoja }: Propiedades) {
  const rejilla = useRef<HTMLDivElement>(null);
  const { columnas, captura, edicion, pregunta, pegado, aviso, falla } = estado;
  const idDeError = useId();
  const volver = (): void => rejilla.current?.focus();
  return (
    <>
      {captura.plan.asistencia === 'sesiones' && (
        <details className="rejilla-sesion">
          <summary>Agregar una sesión</summary>
          <DiaDeSesion
            plan={captura.plan}
            dadas={columnas.flatMap(({ columna }) => (columna.que === 'sesion' ? [columna] : []))}
            hoy={hoy}
            elegir={(sesion) => {
              mando.agregarSesion(sesion);
              volver();
            }}
          />
        </details>
      )}
      <AvanceDeLaColumna estado={estado} columna={actual} />
      {actual.columna.que === 'logro' && (
        <Switch
          label="Capturar decenas con una tecla"
          checked={estado.decenas}
          onChange={(_, { checked }) => mando.ponerDecenas(checked)}
        />
      )}
      <TablaDeRejilla mando={mando} estado={estado} ancha={ancha} ref={rejilla} idDeError={idDeError} />
      {edicion?.error && (
        <p className="rejilla-error" role="alert" id={idDeError}>
          {edicion.error.motivo} {edicion.error.remedio}
        </p>
      )}
      {pregunta && (
        <PreguntaDeLlenado
          pregunta={pregunta}
          responder={(cambia) => {
            mando.responder(cambia);
            volver();
          }}
        />
      )}
      {pegado && (
        <PreguntaDePegado
          pegado={pegado}
          responder={(va) => {
            mando.responderAlPegado(va);
            volver();
          }}
        />
      )}
      {aviso && (
        <AvisoDeRejilla
          aviso={aviso}
          ir={({ matricula, columna }) => {
            mando.elegir(
              estado.alumnos.findIndex((uno) => uno.matricula === matricula),
              columnas.findIndex(({ nombre }) => nombre === columna),
              false,
            );
            volver();
          }}
          entendido={() => {
            mando.olvidarAviso();
            volver();
          }}
        />
      )}
      <TiraDeTeclas
        teclas={estado.teclas}
        capturar={(valor) => {
          mando.capturar(valor);
          volver();
        }}
      />
      <div className="rejilla-acciones">
        <Button size="small" disabled={!estado.sePuedeDeshacer} onClick={mando.deshacer}>
          Deshacer
        </Button>
        <Button size="small" appearance="subtle" onClick={verEnLaHoja}>
          Ver en la hoja
        </Button>
      </div>
      {falla && (
        <MensajeDeProblema problema={falla.problema} reintentar={mando.olvidarFalla} accion="Entendido" />
      )}
      <p className="solo-lector" role="status">
        {estado.anuncio}
      </p>
    </>
  );
}
