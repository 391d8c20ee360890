import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { type Observacion } from '../../../shared/modelo/recibo';
import { EnlaceDeNorma } from '../explicacion/enlace-de-norma';
import { conteo } from '../numero-en-espanol';
import { reglaDeObservacion } from './regla-de-observacion';
import { FiguraDeNivel } from '../semaforo/semaforo';

/** How many remarks are drawn at a time: each takes as much room as its text needs. */
const TRAMO = 50;

/** Each remark with the cell it is about, why it was made and what to do. */
export function ObservacionesDelRecibo({
  observaciones,
}: {
  readonly observaciones: readonly Observacion[];
}) {
  const [hasta, setHasta] = useState(TRAMO);
  if (observaciones.length === 0)
    return <p className="tenue">Ninguna observación coincide con lo que busca.</p>;
  const restan = observaciones.length - hasta;
  return (
    <>
      <ol className="observaciones">
        {observaciones.slice(0, hasta).map((observacion, lugar) => (
          <Renglon key={lugar} observacion={observacion} />
        ))}
      </ol>
      {restan > 0 && (
        <Button onClick={() => setHasta(hasta + TRAMO)}>
          Ver {conteo(Math.min(TRAMO, restan))} más de {conteo(restan)}
        </Button>
      )}
    </>
  );
}

function Renglon({ observacion }: { readonly observacion: Observacion }) {
  const { gravedad, clave, archivo, hoja, celda, valor, motivo, remedio } = observacion;
  const error = gravedad === 'error';
  const regla = reglaDeObservacion(clave);
  return (
    <li>
      <FiguraDeNivel nivel={error ? 'rojo' : 'amarillo'} />
      <div>
        <p>
          <strong>{error ? 'Error' : 'Aviso'}.</strong> {motivo}
        </p>
        <p className="tenue">{remedio}</p>
        {regla !== undefined && (
          <p>
            <EnlaceDeNorma clave={regla}>Regla {regla}</EnlaceDeNorma>
          </p>
        )}
      </div>
      <div className="observacion-lugar">
        <span>{archivo}</span>
        {hoja && <span className="tenue">{hoja}</span>}
        {celda && <code>{celda}</code>}
        {valor !== null && <span className="tenue">«{valor}»</span>}
      </div>
    </li>
  );
}
