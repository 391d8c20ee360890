import { Fragment } from 'react';
import { type Explicacion, type Fundamento, type Operando, type Paso } from '../../shared/explicacion/paso';
import { EnlaceDeNorma } from './enlace-de-norma';
import './explicacion.css';
import { documentoCitado } from './fundamentos';
import { operacionEnSignos, signoAntesDe } from './operacion-en-signos';

/** A figure as the derivation that gives it: each step with its operands, its result and where that is written. */
export function PasosDeExplicacion({ explicacion: { pasos } }: { readonly explicacion: Explicacion }) {
  return (
    <ol className="pasos">
      {pasos.map((paso, lugar) => (
        <li key={lugar} data-ultimo={lugar === pasos.length - 1}>
          <p className="paso-nombre">{paso.nombre}</p>
          <Derivacion paso={paso} />
          <Escrito fundamento={paso.fundamento} />
        </li>
      ))}
    </ol>
  );
}

function Derivacion({ paso: { operacion, operandos, resultado, mostrado } }: { readonly paso: Paso }) {
  const { antes, da } = operacionEnSignos(operacion);
  // A datum is its own result: written twice it would look like a sum of one.
  const sinOperar = operacion === 'dato' && operandos.every(({ valor }) => valor === resultado);
  return (
    <p className="derivacion">
      {!sinOperar && (
        <>
          {antes && operandos.length > 0 && <span className="derivacion-signo">{antes}</span>}
          {operandos.map((operando, lugar) => (
            <Fragment key={lugar}>
              {lugar > 0 && <span className="derivacion-signo">{signoAntesDe(operacion, lugar)}</span>}
              <VistaDeOperando operando={operando} />
            </Fragment>
          ))}
          {operandos.length > 0 && <span className="derivacion-signo">{da}</span>}
        </>
      )}
      <span className="derivacion-resultado">{mostrado}</span>
      {mostrado !== resultado && <span className="derivacion-exacto">exacto: {resultado}</span>}
    </p>
  );
}

/** A value over its name; a value that an earlier step gave says which. */
function VistaDeOperando({ operando: { nombre, valor, paso } }: { readonly operando: Operando }) {
  return (
    <span className="operando">
      <span className="operando-valor">{valor}</span>
      <span className="operando-nombre">
        {nombre}
        {paso !== undefined && <span className="operando-paso"> paso {paso}</span>}
      </span>
    </span>
  );
}

function Escrito({
  fundamento: { clave, documento, referencia, lectura },
}: {
  readonly fundamento: Fundamento;
}) {
  return (
    <p className="paso-fundamento">
      <EnlaceDeNorma clave={clave}>
        {documentoCitado(documento)}, {referencia}
      </EnlaceDeNorma>
      {lectura !== undefined && (
        <>
          {' '}
          <span className="paso-lectura">Lectura: {lectura}</span>
        </>
      )}
    </p>
  );
}
