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
      {ejemplos.map(({ id, datos, formula, pegable, resultado, linea }) => (
        <div key={id}>
          <dt>{id}</dt>
          <dd>{linea}</dd>
          {datos.length > 0 && (
            <dd className="ayuda-datos">
              <span className="tenue">Con estos datos: </span>
              {datos.map((dato) => (
                <span key={dato}>{dato}</span>
              ))}
            </dd>
          )}
          <dd className="ayuda-formula">
            <code>{formula}</code>
            <CopiarFormula id={id} pegable={pegable} conDatos={datos.length > 0} />
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
