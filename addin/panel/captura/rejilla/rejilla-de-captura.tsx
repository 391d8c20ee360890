import { Button, Switch } from '@fluentui/react-components';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { type ClaveDeCelda } from '../../../../shared/captura/celdas';
import { type Fecha } from '../../../../shared/nucleo/fecha';
import { MensajeDeProblema } from '../../../ui/problema';
import { AvanceDeLaColumna } from './avance-de-la-columna';
import { EleccionDeColumna } from './eleccion-de-columna';
import { type CapturaALaVista, type Escribir } from './escritura';
import { MandoDeRejilla } from './mando-de-rejilla';
import { NuevaSesion } from './nueva-sesion';
import { PreguntaDeLlenado } from './pregunta-de-llenado';
import './rejilla.css';
import { TablaDeRejilla } from './tabla-de-rejilla';
import { TiraDeTeclas } from './tira-de-teclas';
import { useEsAncho } from './use-es-ancho';

interface Propiedades {
  readonly captura: CapturaALaVista;
  readonly escribir: Escribir;
  /** Shows a cell in its sheet. */
  readonly seleccionar: (clave: ClaveDeCelda) => void;
  readonly hoy: Fecha;
}

/** From here on all the columns of a unit fit. */
const ANCHO = 600;

/** Scores, attendance and what else is captured of each alumno, one stroke per cell. Another captura is another `key`. */
export function RejillaDeCaptura({ captura, escribir, seleccionar, hoy }: Propiedades) {
  const [mando] = useState(() => new MandoDeRejilla(captura, escribir));
  useEffect(() => mando.actualizar(captura, escribir), [mando, captura, escribir]);
  const estado = useSyncExternalStore(mando.suscribir, mando.leer);
  const marco = useRef<HTMLElement>(null);
  const rejilla = useRef<HTMLDivElement>(null);
  const ancha = useEsAncho(marco, ANCHO);
  const { columnas, alumnos, seleccion, pregunta, falla } = estado;
  const actual = columnas[seleccion.columna];
  const alumno = alumnos[seleccion.fila];
  if (!actual || !alumno) {
    return <p className="tenue">Agregue alumnos a la lista para empezar a capturar.</p>;
  }
  return (
    <section className="rejilla" aria-label="Captura por columna" ref={marco} data-ancha={ancha}>
      <EleccionDeColumna
        columnas={columnas}
        actual={actual}
        elegir={(nombre) => mando.elegirColumna(nombre)}
      />
      {estado.captura.plan.asistencia === 'sesiones' && (
        <NuevaSesion
          columnas={columnas}
          plan={estado.captura.plan}
          hoy={hoy}
          agregar={(columna) => {
            mando.agregarSesion(columna);
            rejilla.current?.focus();
          }}
        />
      )}
      <AvanceDeLaColumna estado={estado} columna={actual} />
      {actual.columna.que === 'logro' && (
        <Switch
          label="Capturar decenas con una tecla"
          checked={estado.decenas}
          onChange={(_, { checked }) => mando.ponerDecenas(checked)}
        />
      )}
      <TablaDeRejilla mando={mando} estado={estado} ancha={ancha} ref={rejilla} />
      {pregunta && (
        <PreguntaDeLlenado
          pregunta={pregunta}
          responder={(cambia) => {
            mando.responder(cambia);
            rejilla.current?.focus();
          }}
        />
      )}
      <TiraDeTeclas
        teclas={estado.teclas}
        capturar={(valor) => {
          mando.capturar(valor);
          rejilla.current?.focus();
        }}
      />
      <div className="rejilla-acciones">
        <Button size="small" disabled={!estado.sePuedeDeshacer} onClick={mando.deshacer}>
          Deshacer
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => seleccionar({ matricula: alumno.matricula, columna: actual.nombre })}
        >
          Ver en la hoja
        </Button>
      </div>
      {falla && (
        <MensajeDeProblema problema={falla.problema} reintentar={mando.olvidarFalla} accion="Entendido" />
      )}
      <p className="solo-lector" role="status">
        {estado.anuncio}
      </p>
    </section>
  );
}
