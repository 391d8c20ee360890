import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { type ClaveDeCelda } from '../../../../shared/captura/celdas';
import { normasEn } from '../../../../shared/norma/normas';
import { type Fecha } from '../../../../shared/nucleo/fecha';
import { CuerpoDeRejilla } from './cuerpo-de-rejilla';
import { EleccionDeColumna } from './eleccion-de-columna';
import { type CapturaALaVista, type Escribir } from './escritura';
import { MandoDeRejilla } from './mando-de-rejilla';
import { RemedialesDeCaptura } from './remediales-de-captura';
import './rejilla.css';
import { useEsAncho } from './use-es-ancho';

interface Propiedades {
  readonly captura: CapturaALaVista;
  readonly escribir: Escribir;
  /** Shows a cell in its sheet. */
  readonly seleccionar: (clave: ClaveDeCelda) => void;
  readonly hoy: Fecha;
  /** The corte or unit people are working on; null while it is not known. */
  readonly momento: number | null;
}

/** From here on all the columns of a unit fit. */
const ANCHO = 600;

/** Scores, attendance and remedials of each alumno, one stroke per cell. Another captura is another `key`. */
export function RejillaDeCaptura({ captura, escribir, seleccionar, hoy, momento }: Propiedades) {
  const [mando] = useState(() => new MandoDeRejilla(captura, escribir));
  useEffect(() => mando.actualizar(captura, escribir), [mando, captura, escribir]);
  useEffect(() => mando.empezarEn(momento), [mando, momento]);
  const estado = useSyncExternalStore(mando.suscribir, mando.leer);
  const [normas] = useState(() => normasEn(hoy));
  const [enRemediales, setEnRemediales] = useState(false);
  const marco = useRef<HTMLElement>(null);
  const ancha = useEsAncho(marco, ANCHO);
  const { columnas, alumnos, seleccion } = estado;
  const { plan } = captura;
  const actual = columnas[seleccion.columna];
  const alumno = alumnos[seleccion.fila];
  return (
    <section className="rejilla" aria-label="Captura de resultados" ref={marco} data-ancha={ancha}>
      {actual && alumno ? (
        <>
          <EleccionDeColumna
            columnas={columnas}
            actual={enRemediales ? null : actual}
            hayRemediales={plan.institucion === 'ut'}
            elegir={(nombre) => {
              setEnRemediales(nombre === null);
              if (nombre !== null) mando.elegirColumna(nombre);
            }}
          />
          {enRemediales && plan.institucion === 'ut' ? (
            <RemedialesDeCaptura
              captura={{ ...captura, plan }}
              escribir={escribir}
              normas={normas}
              hoy={hoy}
            />
          ) : (
            <CuerpoDeRejilla
              mando={mando}
              estado={estado}
              actual={actual}
              ancha={ancha}
              hoy={hoy}
              verEnLaHoja={() => seleccionar({ matricula: alumno.matricula, columna: actual.nombre })}
            />
          )}
        </>
      ) : (
        <p className="tenue">Agregue alumnos a la lista para empezar a capturar.</p>
      )}
    </section>
  );
}
