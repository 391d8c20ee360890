import { Fragment } from 'react';
import { DOCUMENTOS } from '../../shared/norma/documentos';
import { EnlaceDeNorma } from './enlace-de-norma';

interface Fundamento {
  readonly clave: string;
  readonly documento: string;
  readonly referencia: string;
}

/** A document as it is cited: its short name, where it is one of ours. */
export const documentoCitado = (documento: string): string =>
  Object.entries(DOCUMENTOS).find(([clave]) => clave === documento)?.[1].corto ?? documento;

/** The articles that a statement rests on, each with its page. */
export function Fundamentos({ fundamentos }: { readonly fundamentos: readonly Fundamento[] }) {
  return (
    <span className="fundamentos tenue">
      {fundamentos.map(({ clave, documento, referencia }, lugar) => (
        <Fragment key={clave}>
          {lugar > 0 && '; '}
          <EnlaceDeNorma clave={clave}>
            {documentoCitado(documento)}, {referencia}
          </EnlaceDeNorma>
        </Fragment>
      ))}
    </span>
  );
}
