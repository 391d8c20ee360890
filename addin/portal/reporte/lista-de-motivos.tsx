import { type MotivoDeRiesgo } from '../../../shared/modelo/motivo-de-riesgo';
import { EnlaceDeNorma } from '../../ui/enlace-de-norma';
import { Semaforo } from '../../ui/semaforo';
import './alumno.css';

/** Each flag with what was found, what it was compared with, where that is written, and the way out. */
export function ListaDeMotivos({ motivos }: { readonly motivos: readonly MotivoDeRiesgo[] }) {
  return (
    <ul className="motivos">
      {motivos.map(({ clave, nombre, nivel, dato, umbral, fundamento, salida }) => (
        <li key={clave}>
          <p className="motivo-nombre">
            <Semaforo nivel={nivel} texto={clave} />
            <strong>{nombre}</strong>
          </p>
          <dl>
            <div>
              <dt>Dato</dt>
              <dd>{dato}</dd>
            </div>
            <div>
              <dt>Umbral</dt>
              <dd>{umbral}</dd>
            </div>
            <div className="motivo-salida">
              <dt>Salida</dt>
              <dd>{salida}</dd>
            </div>
            <div>
              <dt>Fundamento</dt>
              <dd className="tenue"><EnlaceDeNorma clave={clave}>{fundamento}</EnlaceDeNorma></dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}
