import { type Nivel } from '../../../../shared/modelo/reporte';
import { type Explicables } from '../../../ui/explicacion/cifra-explicable';
import { Semaforo } from '../../../ui/semaforo/semaforo';
import { type CifraPreguntable } from '../por-que/preguntas-de-captura';
import { Porque } from './porque';

interface Propiedades {
  readonly banderas: readonly { readonly cual: CifraPreguntable; readonly nivel: Nivel | null }[];
  readonly explicables: Explicables<string>;
}

/** The flags that are raised, with their level in figure and word. */
export function Banderas({ banderas, explicables }: Propiedades) {
  const alzadas = banderas.flatMap(({ cual, nivel }) =>
    nivel === 'rojo' || nivel === 'amarillo' ? [{ cual, nivel }] : [],
  );
  if (alzadas.length === 0) return null;
  return (
    <ul className="ficha-banderas" aria-label="Banderas">
      {alzadas.map(({ cual, nivel }) => (
        <li key={cual.clave}>
          <Semaforo nivel={nivel} />{' '}
          <Porque cual={cual} explicables={explicables}>
            {cual.titulo}
          </Porque>
        </li>
      ))}
    </ul>
  );
}
