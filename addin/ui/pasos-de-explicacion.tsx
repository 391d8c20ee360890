import { useMemo } from 'react';
import { operacionEnPartes, type ParteDeOperacion } from '../../shared/explicacion/operacion-en-partes';
import { type Explicacion, type Paso } from '../../shared/explicacion/paso';
import { respuestaCorta } from '../../shared/explicacion/respuesta-corta';
import { leerDecimal } from '../../shared/nucleo/decimal';
import { type Fundamento } from '../../shared/modelo/fundamento';
import { EnlaceDeNorma } from './enlace-de-norma';
import './explicacion.css';
import { cuantos } from './numero-en-espanol';

/**
 * A figure as the derivation that gives it: each step with its operands, its result and where that is written. What its
 * own article does comes first; where its numbers come from is folded.
 */
export function PasosDeExplicacion({ explicacion }: { readonly explicacion: Explicacion }) {
  const { pasos } = explicacion;
  const respuesta = useMemo(() => respuestaCorta(explicacion), [explicacion]);
  return (
    <>
      <Pasos numeros={respuesta.pasos} pasos={pasos} />
      {respuesta.detalles.map(({ de, pasos: suyos }) => (
        <details key={suyos[0]} className="explicacion-detalle">
          <summary>
            {de ? `${de.nombre}: ${de.valor}` : 'Otros pasos'}{' '}
            <span className="tenue">{cuantos(suyos.length, 'paso', 'pasos')}</span>
          </summary>
          <Pasos numeros={suyos} pasos={pasos} />
        </details>
      ))}
    </>
  );
}

/** Some of the steps of an explanation, each with the number by which the others name it. */
function Pasos({ numeros, pasos }: Pick<Explicacion, 'pasos'> & { readonly numeros: readonly number[] }) {
  return (
    <ol className="pasos">
      {numeros.map((numero) => {
        const paso = pasos[numero - 1];
        return (
          paso && (
            <li key={numero} value={numero} data-paso={numero} data-ultimo={numero === pasos.length}>
              <p className="paso-nombre">{paso.nombre}</p>
              <Derivacion paso={paso} />
              <Escrito fundamento={paso.fundamento} yaLeida={yaLeida(pasos, numeros, numero)} />
            </li>
          )
        );
      })}
    </ol>
  );
}

function Derivacion({ paso }: { readonly paso: Paso }) {
  const { operacion, operandos, resultado, mostrado } = paso;
  // A datum is its own result: written twice it would look like a sum of one.
  const sinOperar = operacion === 'dato' && operandos.every(({ valor }) => valor === resultado);
  return (
    <p className="derivacion">
      {!sinOperar && operacionEnPartes(paso).map((parte, lugar) => <Parte key={lugar} parte={parte} />)}
      <span className="termino">
        {!sinOperar && <span className="derivacion-signo">{leerDecimal(resultado) ? '=' : ':'}</span>}
        <span className="derivacion-resultado">{mostrado}</span>
        {mostrado !== resultado && <span className="derivacion-exacto">exacto: {resultado}</span>}
      </span>
    </p>
  );
}

/** A sign, or a value over its name; a value that an earlier step gave says which. */
function Parte({ parte }: { readonly parte: ParteDeOperacion }) {
  if ('signo' in parte) return <span className="derivacion-signo">{parte.signo}</span>;
  const { nombre, paso } = parte.operando;
  return (
    <span className="termino">
      <span className="operando">
        <span className="operando-valor">{parte.valor}</span>
        <span className="operando-nombre">
          {nombre}
          {paso !== undefined && <span className="operando-paso"> paso {paso}</span>}
        </span>
      </span>
    </span>
  );
}

/** Whether an earlier step beside it already told how its text is read: once is enough. */
const yaLeida = (pasos: readonly Paso[], juntos: readonly number[], numero: number): boolean =>
  juntos.some(
    (otro) => otro < numero && pasos[otro - 1]?.fundamento.lectura === pasos[numero - 1]?.fundamento.lectura,
  );

interface PropiedadesDeEscrito {
  readonly fundamento: Fundamento;
  readonly yaLeida: boolean;
}

function Escrito({
  fundamento: { clave, documento, referencia, lectura },
  yaLeida: callada,
}: PropiedadesDeEscrito) {
  return (
    <p className="paso-fundamento">
      <EnlaceDeNorma clave={clave}>
        {documento}, {referencia}
      </EnlaceDeNorma>
      {lectura !== undefined && !callada && <span className="paso-lectura"> Lectura: {lectura}</span>}
    </p>
  );
}
