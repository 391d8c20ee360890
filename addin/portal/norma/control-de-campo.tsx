import { Textarea } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { type Campo, type Clase, type Elemento, type Escalar } from './campo';
import { comoCaptura, comoEscrito, conCampo, leerControl } from './captura';
import { ControlEscalar } from './control-escalar';
import { RenglonesDeLista } from './renglones-de-lista';
import { TablaDeCaptura } from './tabla-de-captura';

interface Propiedades {
  readonly campo: Campo;
  readonly valor: unknown;
  /** Undefined leaves the field out. */
  readonly cambiar: (valor: unknown) => void;
  /** Where no label is beside it, as in a table. */
  readonly nombre?: string;
}

/** What asks for a field of any class; inside lists and objects it asks for theirs. */
export function ControlDeCampo({ campo, valor, cambiar, nombre }: Propiedades): ReactNode {
  const { clase, etiqueta, anulable, opcional } = campo;
  const accesible = nombre === undefined ? {} : { nombre };
  if (esEscalar(clase)) {
    return (
      <ControlEscalar campo={{ clase, anulable, opcional }} valor={valor} cambiar={cambiar} {...accesible} />
    );
  }
  if (clase.tipo === 'objeto') {
    const captura = comoCaptura(valor);
    return (
      <div className="captura-objeto" role="group" aria-label={nombre ?? etiqueta}>
        {clase.campos.map((interior) => (
          <ControlDeCampo
            key={interior.nombre}
            campo={interior}
            valor={captura[interior.nombre]}
            cambiar={(nuevo) => cambiar(conCampo(captura, interior.nombre, nuevo))}
            nombre={`${nombre ?? etiqueta}, ${interior.etiqueta}`}
          />
        ))}
      </div>
    );
  }
  if (clase.tipo === 'json') {
    return <JsonEscrito campo={campo} valor={valor} cambiar={cambiar} {...accesible} />;
  }
  const deLista = (valores: readonly unknown[]): void =>
    cambiar(opcional && valores.length === 0 ? undefined : valores);
  return vaPorRenglones(clase.elemento) ? (
    <RenglonesDeLista elemento={clase.elemento} valor={valor} cambiar={deLista} {...accesible} />
  ) : (
    <TablaDeCaptura
      titulo={nombre ?? etiqueta}
      elemento={clase.elemento}
      valor={valor}
      cambiar={deLista}
      interior={(columna, dentro, cambiarDentro, nombreDeCelda) => (
        <ControlDeCampo campo={columna} valor={dentro} cambiar={cambiarDentro} nombre={nombreDeCelda} />
      )}
    />
  );
}

/** Whatever has no better form is written as the contract writes it. */
function JsonEscrito({ campo, valor, cambiar, nombre }: Propiedades) {
  const [escrito, setEscrito] = useState(() => comoEscrito(valor));
  return (
    <Textarea
      {...(nombre ? { 'aria-label': nombre } : {})}
      className="control-renglones"
      value={escrito}
      onChange={(_, { value }) => {
        setEscrito(value);
        cambiar(leerControl(campo, value));
      }}
    />
  );
}

const esEscalar = (clase: Clase): clase is Escalar =>
  clase.tipo !== 'lista' && clase.tipo !== 'objeto' && clase.tipo !== 'json';

/** Values that are typed go one each line; those that are chosen, and objects, have a row each. */
export const vaPorRenglones = ({ clase }: Elemento): boolean =>
  esEscalar(clase) && clase.tipo !== 'opcion' && clase.tipo !== 'booleano';
