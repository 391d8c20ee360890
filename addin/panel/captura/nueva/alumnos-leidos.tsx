import { cuantos } from '../../../ui/numero-en-espanol';
import { FiguraDeNivel } from '../../../ui/semaforo/semaforo';
import { type RenglonLeido } from './leer-alumnos';

interface Propiedades {
  readonly renglones: readonly RenglonLeido[];
  readonly suertes: Readonly<Record<RenglonLeido['suerte'], number>>;
}

/** What would become of each row, and which ones need mending; the numbers add up to all the rows. */
export function AlumnosLeidos({ renglones, suertes }: Propiedades) {
  const conNota = renglones.filter(({ motivo }) => motivo !== null);
  return (
    <div role="status">
      <p>
        <strong>{cuantos(renglones.length, 'renglón', 'renglones')}:</strong>{' '}
        {[
          cuantos(suertes.nuevo, 'alumno nuevo', 'alumnos nuevos'),
          cuantos(suertes['otro-nombre'], 'con otro dato', 'con otro dato'),
          cuantos(suertes['ya-estaba'], 'ya estaba', 'ya estaban'),
          cuantos(suertes.error, 'con error', 'con error'),
        ].join(', ')}
        .
      </p>
      {conNota.length > 0 && (
        <ol className="panel-observaciones">
          {conNota.map(({ fila, texto, suerte, motivo, remedio }) => (
            <li key={fila}>
              <FiguraDeNivel nivel={suerte === 'error' ? 'rojo' : 'amarillo'} />
              <div>
                <p>
                  <strong>Renglón {fila}.</strong> {motivo}
                </p>
                <p className="tenue">
                  {remedio} «{texto}»
                </p>
              </div>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
