import { type ReactNode } from 'react';
import { CifraExplicable, type Explicables } from '../../../ui/explicacion/cifra-explicable';
import { type CifraPreguntable } from '../por-que/preguntas-de-captura';

interface Propiedades {
  readonly cual: CifraPreguntable;
  readonly explicables: Explicables<string>;
  readonly children: ReactNode;
}

/** A figure of a captura that can be asked «¿Por qué?». */
export const Porque = ({ cual: { clave, titulo }, explicables, children }: Propiedades) => (
  <CifraExplicable cifra={clave} titulo={titulo} explicables={explicables}>
    {children}
  </CifraExplicable>
);
