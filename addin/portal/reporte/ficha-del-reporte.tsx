import { type ReactNode } from 'react';
import { fechaLarga } from '../../../shared/nucleo/fecha-larga';
import { EnlaceDeNorma } from '../../ui/enlace-de-norma';
import { instanteLargo } from '../../ui/fecha-en-espanol';
import { direccionDe } from '../direccion';
import { SelloDeEdicion } from '../sello-de-edicion';
import { ComprobacionDelReporte } from './comprobacion';
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
        <Dato
          nombre="Mínimo"
          valor={<EnlaceDeNorma clave="CON-32">{parametros.minimoAprobatorio}</EnlaceDeNorma>}
        />
        {edicion && (
          <>
            <Dato
              nombre="Publicado"
              valor={`${instanteLargo(edicion.publicado)}, por ${edicion.publicadoPor}`}
            />
            <div>
              <dt>Norma</dt>
              <dd>
                <a href={direccionDe({ pagina: 'norma', clave: null }, { el: fechaReferencia })}>
                  <code title={`Huella de las normas con que se calculó: ${edicion.norma}`}>
                    {edicion.norma.slice(0, 12)}
                  </code>
                </a>
              </dd>
            </div>
            {edicion.motivo !== null && <Dato nombre="Motivo del reemplazo" valor={edicion.motivo} />}
          </>
        )}
      </dl>
      {edicion ? (
        <ComprobacionDelReporte />
      ) : (
        <p className="previa">
          <strong>Vista previa.</strong> Se calculó con la sábana guardada; el plantel todavía no la ve.
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
