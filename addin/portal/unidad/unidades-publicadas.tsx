import { type ReactNode, useCallback } from 'react';
import { instanteLargo } from '../../ui/fecha-en-espanol';
import { usePaginas } from '../../ui/use-paginas';
import { VerMas } from '../../ui/ver-mas';
import { ConRecurso } from '../con-recurso';
import { SelloDeEdicion } from '../sello-de-edicion';
import { useSesion } from '../sesion-activa';
import { lugarDeUnidad } from './lectura-de-unidad';

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
                <li key={`${una.periodo}/${una.unidad}`} className="hoja">
                  <div>
                    <a href={lugarDeUnidad(una, { vista: 'resumen' })}>Unidad {una.unidad}</a>
                    <span className="tenue">Periodo {una.periodo}</span>
                  </div>
                  <div>
                    <span>
                      <SelloDeEdicion edicion={una.edicion} />
                    </span>
                    <span className="tenue">Publicado el {instanteLargo(una.edicion.publicado)}</span>
                    {una.edicion.motivo !== null && (
                      <span className="tenue">Reemplazo: {una.edicion.motivo}</span>
                    )}
                  </div>
                </li>
              ))}
            </ul>
            <VerMas paginas={unidades} que="unidades" />
          </>
        )
      }
    </ConRecurso>
  );
}
