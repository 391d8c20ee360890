import { type ReactNode, useCallback } from 'react';
import { type UnidadListada } from '../../../shared/modelo/publicacion';
import { instanteLargo } from '../../ui/fecha-en-espanol';
import { usePaginas } from '../../ui/use-paginas';
import { VerMas } from '../../ui/ver-mas';
import { ConRecurso } from '../con-recurso';
import { RenglonRetirado } from '../reporte/renglon-retirado';
import { SelloDeEdicion } from '../sello-de-edicion';
import { useSesion } from '../sesion-activa';
import { lugarDeUnidad } from './lectura-de-unidad';
import { VersionesDeUnidad } from './versiones-de-unidad';

interface Propiedades {
  readonly plantel: string;
  /** What is said when there are none. */
  readonly sinUnidades: ReactNode;
}

/** The published units of a plantel, the latest first. */
export function UnidadesPublicadas({ plantel, sinUnidades }: Propiedades) {
  const { servicio } = useSesion();
  const { recurso, recargar } = usePaginas(
    useCallback((pagina) => servicio.unidades(plantel, pagina), [servicio, plantel]),
  );
  return (
    <ConRecurso que="las unidades publicadas" recurso={recurso} recargar={recargar}>
      {(unidades) =>
        unidades.elementos.length === 0 ? (
          sinUnidades
        ) : (
          <>
            <ul className="reportes" aria-label="Unidades publicadas">
              {unidades.elementos.map((una) => (
                <Renglon key={`${una.periodo}/${una.unidad}`} una={una} />
              ))}
            </ul>
            <VerMas paginas={unidades} que="unidades" />
          </>
        )
      }
    </ConRecurso>
  );
}

function Renglon({ una }: { readonly una: UnidadListada }) {
  const { plantel, periodo, unidad, edicion, retiro } = una;
  if (retiro) {
    return (
      <RenglonRetirado titulo={`Unidad ${unidad}`} {...{ periodo, edicion, retiro }}>
        <VersionesDeUnidad {...{ plantel, periodo, unidad }} />
      </RenglonRetirado>
    );
  }
  return (
    <li className="hoja">
      <div>
        <a href={lugarDeUnidad(una, { vista: 'resumen' })}>Unidad {unidad}</a>
        <span className="tenue">Periodo {periodo}</span>
      </div>
      <div>
        <span>
          <SelloDeEdicion edicion={edicion} />
        </span>
        <span className="tenue">Publicado el {instanteLargo(edicion.publicado)}</span>
        {edicion.motivo !== null && <span className="tenue">Reemplazo: {edicion.motivo}</span>}
      </div>
    </li>
  );
}
