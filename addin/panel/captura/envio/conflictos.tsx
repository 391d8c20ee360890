import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { type Conflicto } from '../../../../shared/captura/bandeja';
import { type ClaveDeCelda, valorDe } from '../../../../shared/captura/celdas';
import { enPalabras } from '../../../../shared/captura/revisar-cambios';
import { type Servicio } from '../../../cliente/servicio';
import { type CapturaAbierta } from '../../../libro/captura/captura-abierta';
import { type Eleccion } from '../../../libro/captura/resolver-conflicto';
import { cuantos } from '../../../ui/numero-en-espanol';
import { useQuienCambio } from './use-quien-cambio';

/** What a button of a value shows, and what its name begins with (WCAG 2.5.3). */
const QUEDARSE = 'Quedarse con éste';

interface Propiedades {
  readonly captura: CapturaAbierta;
  readonly servicio: Servicio | null;
  readonly elegir: (elecciones: readonly Eleccion[]) => Promise<void>;
  readonly seleccionar: (clave: ClaveDeCelda) => void;
}

/** Each cell that changed here and elsewhere, with both values side by side. Nothing is chosen for anybody. */
export function Conflictos({ captura, servicio, elegir, seleccionar }: Propiedades) {
  const { lugar, celdas } = captura;
  const { conflictos } = captura.bandeja;
  const quien = useQuienCambio(servicio, lugar);
  const [ocupado, setOcupado] = useState(false);
  const resolver = async (elecciones: readonly Eleccion[]): Promise<void> => {
    setOcupado(true);
    await elegir(elecciones);
    setOcupado(false);
  };
  const todos = (eleccion: Eleccion['eleccion']) =>
    void resolver(conflictos.map(({ matricula, columna }) => ({ matricula, columna, eleccion })));
  return (
    <section className="panel-paso" aria-labelledby="titulo-conflictos">
      <h2 id="titulo-conflictos">{cuantos(conflictos.length, 'conflicto', 'conflictos')}</h2>
      <p>
        Las mismas celdas cambiaron en el servicio después de la última vez que este libro se puso al día. El
        valor que no elija queda en el historial.
      </p>
      <ul className="conflictos">
        {conflictos.map((conflicto) => (
          <UnConflicto
            key={`${conflicto.matricula} ${conflicto.columna}`}
            conflicto={conflicto}
            quien={quien(conflicto)}
            nombre={valorDe(celdas, { matricula: conflicto.matricula, columna: 'nombre' })}
            ocupado={ocupado}
            elegir={(eleccion) => void resolver([eleccion])}
            seleccionar={seleccionar}
          />
        ))}
      </ul>
      {conflictos.length > 1 && (
        <div className="envio-botones">
          <Button disabled={ocupado} onClick={() => todos('mia')}>
            Quedarse con lo de este libro en todas
          </Button>
          <Button disabled={ocupado} onClick={() => todos('suya')}>
            Quedarse con lo del servicio en todas
          </Button>
        </div>
      )}
    </section>
  );
}

interface PropiedadesDeUno {
  readonly conflicto: Conflicto;
  readonly quien: string | null;
  readonly nombre: string | null;
  readonly ocupado: boolean;
  readonly elegir: (eleccion: Eleccion) => void;
  readonly seleccionar: (clave: ClaveDeCelda) => void;
}

function UnConflicto({ conflicto, quien, nombre, ocupado, elegir, seleccionar }: PropiedadesDeUno) {
  const { matricula, columna, base, mia, suya } = conflicto;
  const clave = { matricula, columna };
  const que = enPalabras(columna);
  const dequien = nombre ?? matricula;
  return (
    <li>
      <p>
        <strong>{dequien}</strong>
        <br />
        {que}
        {base !== null && columna !== 'plan' && <span className="tenue">, antes «{base}»</span>}
        {quien !== null && (
          <>
            <br />
            {quien}
          </>
        )}
      </p>
      <div className="conflicto-valores">
        {(
          [
            { eleccion: 'mia', titulo: 'En este libro', valor: mia },
            { eleccion: 'suya', titulo: 'En el servicio', valor: suya },
          ] as const
        ).map(({ eleccion, titulo, valor }) => (
          <div key={eleccion}>
            <span className="tenue">{titulo}</span>
            <span className="conflicto-valor">
              {columna === 'plan' ? 'Otro plan' : (valor ?? 'Sin dato')}
            </span>
            <Button
              size="small"
              disabled={ocupado}
              aria-label={`${QUEDARSE}, ${valor ?? 'sin dato'}, ${titulo.toLowerCase()}: ${que} de ${dequien}`}
              onClick={() => elegir({ ...clave, eleccion })}
            >
              {QUEDARSE}
            </Button>
          </div>
        ))}
      </div>
      {columna !== 'plan' && (
        <Button size="small" appearance="subtle" onClick={() => seleccionar(clave)}>
          Ir a la celda
        </Button>
      )}
    </li>
  );
}
