import { Fragment } from 'react';
import { type Fundamento } from '../../../shared/modelo/fundamento';
import { EnlaceDeNorma } from './enlace-de-norma';

/** The articles that a statement rests on, each with its page. */
export function Fundamentos({ fundamentos }: { readonly fundamentos: readonly Fundamento[] }) {
  return (
    <span className="fundamentos tenue">
      {fundamentos.map(({ clave, documento, referencia }, lugar) => (
        <Fragment key={clave}>
          {lugar > 0 && '; '}
          <EnlaceDeNorma clave={clave}>
            {documento}, {referencia}
          </EnlaceDeNorma>
        </Fragment>
      ))}
    </span>
  );
}
