import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { enPalabras } from '../../../../shared/captura/revisar-cambios';
import { conteo, cuantos } from '../../../ui/numero-en-espanol';
import { FiguraDeNivel } from '../../../ui/semaforo/semaforo';
import { type CambioDeColumna, type ConsecuenciasDelCambio } from './consecuencias-del-cambio';

const TRAMO = 10;

const QUE = { nueva: 'Se agrega', quitada: 'Se quita', cambiada: 'Cambia' } as const;

/** What a change of plan does, before it is made: to which columns, to which grades, and what forbids it. */
export function ConsecuenciasALaVista({ consecuencias }: { readonly consecuencias: ConsecuenciasDelCambio }) {
  const { columnas, niveles, huerfanas, cifras } = consecuencias;
  const [hasta, setHasta] = useState(TRAMO);
  const restan = cifras.length - hasta;
  return (
    <div className="plan-consecuencias" role="status">
      <h3>Qué cambia</h3>
      {huerfanas.length > 0 && <Huerfanas huerfanas={huerfanas} />}
      {columnas.length === 0 && niveles.length === 0 && (
        <p>Cambian textos del plan, y ninguna columna ni ningún peso.</p>
      )}
      {(columnas.length > 0 || niveles.length > 0) && (
        <ul className="panel-avisos">
          {columnas.map((columna) => (
            <li key={columna.columna}>
              <EnUnaLinea columna={columna} />
            </li>
          ))}
          {niveles.map(([que, antes, despues]) => (
            <li key={que}>
              Nivel con {que}: de {antes} a {despues}. Lo ya capturado no se mueve.
            </li>
          ))}
        </ul>
      )}
      {huerfanas.length === 0 && (
        <>
          <h3>
            {cifras.length === 0
              ? 'Ninguna calificación cambia'
              : cuantos(cifras.length, 'cifra cambia', 'cifras cambian')}
          </h3>
          {cifras.length > 0 && (
            <table className="plan-cifras">
              <thead>
                <tr>
                  <th scope="col">Alumno</th>
                  <th scope="col">Antes</th>
                  <th scope="col">Después</th>
                </tr>
              </thead>
              <tbody>
                {cifras.slice(0, hasta).map(({ matricula, nombre, cifra, antes, despues }) => (
                  <tr key={`${matricula}/${cifra}`}>
                    <th scope="row">
                      {nombre} <span className="tenue">{matricula}</span>
                      <br />
                      {cifra}
                    </th>
                    <td>{antes}</td>
                    <td>{despues}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {restan > 0 && (
            <div>
              <Button size="small" onClick={() => setHasta(hasta + TRAMO)}>
                Ver {conteo(Math.min(TRAMO, restan))} más de {conteo(restan)}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}

function EnUnaLinea({
  columna: { que, enPalabras: dicha, detalles, capturados },
}: {
  readonly columna: CambioDeColumna;
}) {
  return (
    <>
      {QUE[que]} {dicha}
      {detalles.length > 0 && ': '}
      {detalles
        .map(([cual, antes, despues]) => `${cual}, de ${antes || '(vacío)'} a ${despues || '(vacío)'}`)
        .join('; ')}
      . {cuantos(capturados, 'dato capturado', 'datos capturados')} en ella.
    </>
  );
}

/** Data that the other plan would leave without a column: they are named, and the change is not offered. */
function Huerfanas({ huerfanas }: Pick<ConsecuenciasDelCambio, 'huerfanas'>) {
  const porColumna = new Map<string, number>();
  for (const { columna } of huerfanas) porColumna.set(columna, (porColumna.get(columna) ?? 0) + 1);
  return (
    <div className="plan-suma" data-bien={false}>
      <FiguraDeNivel nivel="rojo" />
      <div>
        <p>
          <strong>Este cambio no se puede hacer: dejaría datos capturados sin su columna.</strong>
        </p>
        <ul className="panel-avisos">
          {[...porColumna].map(([columna, datos]) => (
            <li key={columna}>
              {enPalabras(columna)}: {cuantos(datos, 'dato', 'datos')}
            </li>
          ))}
        </ul>
        <p>Conserve esas columnas en el plan con la misma clave, o borre antes lo capturado en ellas.</p>
      </div>
    </div>
  );
}
