import { type ReactNode } from 'react';
import { type MotivoDeRiesgo } from '../../../shared/modelo/motivo-de-riesgo';
import { CifraExplicable, type Explicables } from '../../ui/explicacion/cifra-explicable';
import { EnlaceDeNorma } from '../../ui/explicacion/enlace-de-norma';
import { Semaforo } from '../../ui/semaforo/semaforo';
import './alumno.css';

interface Propiedades<C extends string> {
  readonly motivos: readonly MotivoDeRiesgo[];
  readonly explicables: Explicables<C>;
  /** The figure that a flag is; null for one that is of no alumno's figures. */
  readonly cifraDe: (clave: MotivoDeRiesgo['clave']) => C | null;
  /** The place where the explanation of a figure opens. */
  readonly explicacion: (cifra: C) => ReactNode;
}

/** Each flag with what was found, what it was compared with, where that is written, and the way out. */
export function ListaDeMotivos<C extends string>({
  motivos,
  explicables,
  cifraDe,
  explicacion,
}: Propiedades<C>) {
  return (
    <ul className="motivos">
      {motivos.map(({ clave, nombre, nivel, dato, umbral, fundamento, salida }) => {
        const cifra = cifraDe(clave);
        return (
          <li key={clave}>
            <p className="motivo-nombre">
              <Semaforo nivel={nivel} texto={clave} />
              <strong>{nombre}</strong>
              {cifra && (
                <CifraExplicable cifra={cifra} titulo={`${clave} ${nombre}`} explicables={explicables}>
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
            {cifra && explicacion(cifra)}
          </li>
        );
      })}
    </ul>
  );
}
