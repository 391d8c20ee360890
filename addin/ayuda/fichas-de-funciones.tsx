import { CopiarFormula } from './copiar-formula';
import { EJEMPLOS_DE_FUNCIONES, type EjemploDeFuncion } from './ejemplos-de-funciones';

interface Propiedades {
  /** Those of a search; all of them when it is not one. */
  readonly ejemplos?: readonly EjemploDeFuncion[];
}

/** Custom functions, each with what it answers to an example. */
export function FichasDeFunciones({ ejemplos = EJEMPLOS_DE_FUNCIONES }: Propiedades) {
  return (
    <dl className="ayuda-funciones">
      {ejemplos.map(({ id, formula, resultado, linea }) => (
        <div key={id}>
          <dt>{id}</dt>
          <dd>{linea}</dd>
          <dd className="ayuda-formula">
            <code>{formula}</code>
            <CopiarFormula id={id} formula={formula} />
          </dd>
          <dd className="ayuda-resultado">
            <span className="tenue">Responde: </span>
            {resultado}
          </dd>
        </div>
      ))}
    </dl>
  );
}
