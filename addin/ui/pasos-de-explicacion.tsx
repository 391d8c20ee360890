import { operacionEnPartes, type ParteDeOperacion } from '../../shared/explicacion/operacion-en-partes';
import { type Explicacion, type Paso } from '../../shared/explicacion/paso';
import { leerDecimal } from '../../shared/nucleo/decimal';
import { type Fundamento } from '../../shared/modelo/fundamento';
import { EnlaceDeNorma } from './enlace-de-norma';
import './explicacion.css';

/** A figure as the derivation that gives it: each step with its operands, its result and where that is written. */
export function PasosDeExplicacion({ explicacion: { pasos } }: { readonly explicacion: Explicacion }) {
  return (
    <ol className="pasos">
      {pasos.map((paso, lugar) => (
        <li key={lugar} data-ultimo={lugar === pasos.length - 1}>
          <p className="paso-nombre">{paso.nombre}</p>
          <Derivacion paso={paso} />
          <Escrito fundamento={paso.fundamento} yaLeida={yaLeida(pasos, lugar)} />
        </li>
      ))}
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

/** Whether an earlier step already told how its text is read: once is enough. */
const yaLeida = (pasos: readonly Paso[], lugar: number): boolean =>
  pasos.slice(0, lugar).some(({ fundamento }) => fundamento.lectura === pasos[lugar]?.fundamento.lectura);

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
