import { type ReactNode } from 'react';
import { type Explicables } from '../../../ui/explicacion/cifra-explicable';
import { type CifraPreguntable } from '../por-que/preguntas-de-captura';
import { Porque } from './porque';

interface Propiedades {
  readonly cual: CifraPreguntable;
  readonly explicables: Explicables<string>;
  /** Instead of what the figure is called. */
  readonly titulo?: string;
  /** The figure; null: there is none to show. */
  readonly children: ReactNode;
  /** What is said after it, that is not asked. */
  readonly nota?: string | undefined;
}

/** A figure of an alumno under its name, which can be asked «¿Por qué?». */
export function DatoPreguntable({ cual, explicables, titulo = cual.titulo, children, nota }: Propiedades) {
  if (children === null) return null;
  return (
    <div>
      <dt>{titulo}</dt>
      <dd>
        <Porque cual={cual} explicables={explicables}>
          {children}
        </Porque>
        {nota}
      </dd>
    </div>
  );
}
