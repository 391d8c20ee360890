import { Button } from '@fluentui/react-components';
import { useCallback, useRef, useState } from 'react';
import { type Resultado } from '../cliente/resultado';
import { type Destino, type Servicio } from '../cliente/servicio';
import { leerCeldaElegida } from '../libro/celda-elegida';
import { type CifraDeCelda, cifraDeCelda } from '../libro/cifra-de-celda';
import { ExplicacionDeCifra } from '../ui/explicacion/explicacion-de-cifra';
import { MensajeDeProblema } from '../ui/problema';
import { PosibleDelRenglon } from './posible-del-renglon';

interface Propiedades {
  readonly servicio: Servicio;
  /** The report chosen in the pane, for a sheet that no longer says which it is of. */
  readonly elegido: Destino;
}

/** Why the chosen cell of the report says what it says, with the same steps as in the portal. */
export function PorQueEstaCifra({ servicio, elegido }: Propiedades) {
  const [respuesta, setRespuesta] = useState<Resultado<CifraDeCelda> | null>(null);
  const boton = useRef<HTMLElement | null>(null);

  const preguntar = async (): Promise<void> => {
    const celda = await leerCeldaElegida();
    setRespuesta(celda.ok ? cifraDeCelda(celda.valor) : celda);
  };
  return (
    <section className="panel-paso" aria-labelledby="titulo-por-que">
      <h2 id="titulo-por-que">¿Por qué esta cifra?</h2>
      <p className="tenue">
        Elija una celda con una cifra en las hojas Reporte, Alumnos o Riesgo: aquí verá de qué datos sale y
        qué artículo la funda.
      </p>
      <Button
        onClick={(evento) => {
          boton.current = evento.currentTarget;
          void preguntar();
        }}
      >
        Explicar la celda elegida
      </Button>
      {respuesta && !respuesta.ok && <MensajeDeProblema problema={respuesta.problema} />}
      {respuesta?.ok && (
        <CifraExplicada
          key={JSON.stringify(respuesta.valor)}
          servicio={servicio}
          cifra={respuesta.valor}
          destino={respuesta.valor.destino ?? elegido}
          cerrar={() => {
            setRespuesta(null);
            boton.current?.focus();
          }}
        />
      )}
    </section>
  );
}

interface PropiedadesDeCifra {
  readonly servicio: Servicio;
  readonly cifra: CifraDeCelda;
  readonly destino: Destino;
  readonly cerrar: () => void;
}

function CifraExplicada({ servicio, cifra: { titulo, pregunta }, destino, cerrar }: PropiedadesDeCifra) {
  const leer = useCallback(
    () => servicio.explicacion(destino, pregunta, 'vista-previa'),
    [servicio, destino, pregunta],
  );
  const { matricula, grupo, modulo } = pregunta;
  return (
    <>
      <ExplicacionDeCifra titulo={titulo} leer={leer} cerrar={cerrar} />
      {grupo !== undefined && modulo !== undefined && (
        <PosibleDelRenglon
          servicio={servicio}
          destino={destino}
          matricula={matricula}
          grupo={grupo}
          modulo={modulo}
        />
      )}
    </>
  );
}
