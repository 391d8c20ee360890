import { createContext, useContext, useMemo } from 'react';
import { resultadoALaVista } from '../../../shared/explicacion/en-palabras';
import { operacionEnPartes, type ParteDeOperacion } from '../../../shared/explicacion/operacion-en-partes';
import { type Explicacion, type Paso } from '../../../shared/explicacion/paso';
import { numerosALaVista, respuestaCorta } from '../../../shared/explicacion/respuesta-corta';
import { leerDecimal } from '../../../shared/nucleo/decimal';
import { type Fundamento } from '../../../shared/modelo/fundamento';
import { EnlaceDeNorma } from './enlace-de-norma';
import './explicacion.css';

/** The number under which each step is read here, by its own. */
const Numeros = createContext<ReadonlyMap<number, number>>(new Map());

/**
 * A figure as the derivation that gives it: each step with its operands, its result and where that is written. What its
 * own article does comes first; where its numbers come from is folded.
 */
export function PasosDeExplicacion({ explicacion }: { readonly explicacion: Explicacion }) {
  const { pasos } = explicacion;
  const respuesta = useMemo(() => respuestaCorta(explicacion), [explicacion]);
  const vistos = useMemo(() => numerosALaVista(respuesta), [respuesta]);
  return (
    <Numeros value={vistos}>
      <Pasos numeros={respuesta.pasos} pasos={pasos} />
      {respuesta.detalles.map(({ de, pasos: suyos }) => (
        <details key={suyos[0]} className="explicacion-detalle">
          <summary>
            {de ? `${de.nombre}: ${de.valor}` : 'Otros pasos'}{' '}
            <span className="tenue">{tramo(suyos.map((numero) => vistos.get(numero) ?? numero))}</span>
          </summary>
          <Pasos numeros={suyos} pasos={pasos} />
        </details>
      ))}
    </Numeros>
  );
}

/** Steps that are read one after another: "paso 5", "pasos 5 a 9". */
const tramo = (numeros: readonly number[]): string =>
  numeros.length === 1 ? `paso ${numeros[0] ?? ''}` : `pasos ${numeros[0] ?? ''} a ${numeros.at(-1) ?? ''}`;

/** Some of the steps of an explanation, each with the number by which the others name it. */
function Pasos({ numeros, pasos }: Pick<Explicacion, 'pasos'> & { readonly numeros: readonly number[] }) {
  const vistos = useContext(Numeros);
  return (
    <ol className="pasos">
      {numeros.map((numero) => {
        const paso = pasos[numero - 1];
        return (
          paso && (
            <li
              key={numero}
              value={vistos.get(numero)}
              data-paso={vistos.get(numero)}
              data-ultimo={numero === pasos.length}
              tabIndex={-1}
            >
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
  const { operacion, operandos, resultado } = paso;
  const mostrado = resultadoALaVista(paso);
  // A datum is its own result: written twice it would look like a sum of one.
  const sinOperar = operacion === 'dato' && operandos.every(({ valor }) => valor === resultado);
  return (
    <p className="derivacion">
      {!sinOperar && operacionEnPartes(paso).map((parte, lugar) => <Parte key={lugar} parte={parte} />)}
      <span className="termino">
        {!sinOperar && <span className="derivacion-signo">{leerDecimal(resultado) ? '=' : ':'}</span>}
        <span className="derivacion-resultado">{mostrado}</span>
        {paso.mostrado !== resultado && <span className="derivacion-exacto">exacto: {resultado}</span>}
      </span>
    </p>
  );
}

/** A sign, or a value over its name; a value that another step gave leads to it, unfolded. */
function Parte({ parte }: { readonly parte: ParteDeOperacion }) {
  const vistos = useContext(Numeros);
  if ('signo' in parte) return <span className="derivacion-signo">{parte.signo}</span>;
  const { nombre, paso } = parte.operando;
  return (
    <span className="termino">
      <span className="operando">
        <span className="operando-valor">{parte.valor}</span>
        <span className="operando-nombre">
          {nombre}
          {paso !== undefined && (
            <>
              {' '}
              <button
                type="button"
                className="operando-paso"
                onClick={({ currentTarget }) => irAlPaso(currentTarget, vistos.get(paso) ?? paso)}
              >
                paso {vistos.get(paso) ?? paso}
              </button>
            </>
          )}
        </span>
      </span>
    </span>
  );
}

/** Unfolds the step of the same explanation that is read under that number, and goes to it. */
function irAlPaso(desde: Element, numero: number): void {
  const paso = desde.closest('.explicacion')?.querySelector<HTMLElement>(`[data-paso="${numero}"]`);
  const plegado = paso?.closest('details');
  if (plegado) plegado.open = true;
  paso?.focus();
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
