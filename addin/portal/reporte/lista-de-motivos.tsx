import { type MotivoDeRiesgo } from '../../../shared/modelo/motivo-de-riesgo';
import { CifraExplicable } from '../../ui/cifra-explicable';
import { EnlaceDeNorma } from '../../ui/enlace-de-norma';
import { Semaforo } from '../../ui/semaforo';
import './alumno.css';
import { type CifraExplicada, ExplicacionAqui, type Explicador } from './explicacion-aqui';

interface Propiedades {
  readonly motivos: readonly MotivoDeRiesgo[];
  readonly explicador: Explicador;
}

/** Each flag with what was found, what it was compared with, where that is written, and the way out. */
export function ListaDeMotivos({ motivos, explicador }: Propiedades) {
  return (
    <ul className="motivos">
      {motivos.map(({ clave, nombre, nivel, dato, umbral, fundamento, salida }) => {
        // R14 is a docente's, and of no alumno's figures.
        const cifra: CifraExplicada | null = clave === 'R14' ? null : clave;
        return (
          <li key={clave}>
            <p className="motivo-nombre">
              <Semaforo nivel={nivel} texto={clave} />
              <strong>{nombre}</strong>
              {cifra && (
                <CifraExplicable
                  cifra={cifra}
                  titulo={`${clave} ${nombre}`}
                  explicables={explicador.explicables}
                >
                  ¿Por qué?
                </CifraExplicable>
              )}
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
                <dd className="tenue">
                  <EnlaceDeNorma clave={clave}>{fundamento}</EnlaceDeNorma>
                </dd>
              </div>
            </dl>
            {cifra && <ExplicacionAqui {...explicador} cifras={[cifra]} />}
          </li>
        );
      })}
    </ul>
  );
}
