import { type ReactNode } from 'react';
import { type Comprobacion } from '../../../shared/modelo/comprobacion';
import { type Edicion } from '../../../shared/modelo/publicacion';
import { fechaLarga } from '../../../shared/nucleo/fecha-larga';
import { type Resultado } from '../../cliente/resultado';
import { EnlaceDeNorma } from '../../ui/explicacion/enlace-de-norma';
import { instanteLargo } from '../../ui/fecha-en-espanol';
import { direccionDe } from '../direccion';
import { SelloDeEdicion } from '../sello-de-edicion';
import { ComprobacionDelReporte } from './comprobacion';

interface Propiedades {
  readonly plantel: string;
  /** What the date of reference is called: "Datos al". */
  readonly referencia: string;
  readonly fechaReferencia: string;
  readonly minimo: string;
  /** Clave of the rule that gives the minimum. */
  readonly reglaDelMinimo: string;
  /** Null: a preview, that nobody else sees. */
  readonly edicion: Edicion | null;
  /** Asks the service to compute it again; null: whoever reads it sees a part alone. */
  readonly comprobar: (() => Promise<Resultado<Comprobacion>>) | null;
  /** The way to the versions there have been, beside the check; only of what is published. */
  readonly versiones: ReactNode;
}

/** What a report says of itself, of a corte or of a unit, on every view and on paper. */
export function FichaDeReporte(propiedades: Propiedades) {
  const { plantel, referencia, fechaReferencia, minimo, reglaDelMinimo, edicion, comprobar, versiones } =
    propiedades;
  return (
    <>
      <dl className="ficha">
        {edicion && (
          <div>
            <dt className="solo-lector">Carácter y versión</dt>
            <dd>
              <SelloDeEdicion edicion={edicion} />
            </dd>
          </div>
        )}
        <Dato nombre="Plantel" valor={plantel} />
        <Dato nombre={referencia} valor={fechaLarga(fechaReferencia)} />
        <Dato nombre="Mínimo" valor={<EnlaceDeNorma clave={reglaDelMinimo}>{minimo}</EnlaceDeNorma>} />
        {edicion && (
          <>
            <Dato
              nombre="Publicado"
              valor={`${instanteLargo(edicion.publicado)}, por ${edicion.publicadoPor}`}
            />
            <Dato
              nombre="Norma"
              valor={
                <a href={direccionDe({ pagina: 'norma', clave: null }, { el: fechaReferencia })}>
                  <code title={`Huella de las normas con que se calculó: ${edicion.norma}`}>
                    {edicion.norma.slice(0, 12)}
                  </code>
                </a>
              }
            />
            {edicion.motivo !== null && <Dato nombre="Motivo del reemplazo" valor={edicion.motivo} />}
          </>
        )}
      </dl>
      {edicion ? (
        <div className="ficha-acciones no-imprimir">
          {comprobar && <ComprobacionDelReporte pedir={comprobar} />}
          {versiones}
        </div>
      ) : (
        <p className="previa">
          <strong>Vista previa.</strong> Se calculó con lo que está guardado ahora, y el plantel todavía no la
          ve: la sábana del corte y, en los grupos donde los docentes ya capturaron resultados, lo que
          capturaron.
        </p>
      )}
    </>
  );
}

function Dato({ nombre, valor }: { readonly nombre: string; readonly valor: ReactNode }) {
  return (
    <div>
      <dt>{nombre}</dt>
      <dd>{valor}</dd>
    </div>
  );
}
