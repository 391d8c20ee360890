import { fechaLarga, instanteLargo } from '../../ui/fecha-en-espanol';
import { SelloDeEdicion } from '../sello-de-edicion';
import { useLectura } from './lectura';

/** What a report says of itself, on every view and on paper. */
export function FichaDelReporte() {
  const { reporte, edicion } = useLectura();
  const { fechaReferencia, parametros, plantel } = reporte;
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
        <Dato nombre="Datos al" valor={fechaLarga(fechaReferencia)} />
        <Dato nombre="Mínimo" valor={parametros.minimoAprobatorio} />
        {edicion && (
          <>
            <Dato
              nombre="Publicado"
              valor={`${instanteLargo(edicion.publicado)}, por ${edicion.publicadoPor}`}
            />
            <div>
              <dt>Norma</dt>
              <dd>
                <code title={`Huella de las normas con que se calculó: ${edicion.norma}`}>
                  {edicion.norma.slice(0, 12)}
                </code>
              </dd>
            </div>
            {edicion.motivo !== null && <Dato nombre="Motivo del reemplazo" valor={edicion.motivo} />}
          </>
        )}
      </dl>
      {!edicion && (
        <p className="previa">
          <strong>Vista previa.</strong> Se calculó con la sábana guardada; el plantel todavía no la ve.
        </p>
      )}
    </>
  );
}

function Dato({ nombre, valor }: { readonly nombre: string; readonly valor: string }) {
  return (
    <div>
      <dt>{nombre}</dt>
      <dd>{valor}</dd>
    </div>
  );
}
