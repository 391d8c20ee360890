import { type ReactNode, useCallback } from 'react';
import { usePaginas } from '../../ui/tabla/use-paginas';
import { ConRecurso } from '../con-recurso';
import { ListaPublicada } from '../reporte/lista-publicada';
import { useSesion } from '../sesion-activa';
import { lugarDeUnidad } from './lectura-de-unidad';
import { VersionesDeUnidad } from './versiones-de-unidad';

interface Propiedades {
  readonly plantel: string;
  readonly deDocente: boolean;
  /** What is said when there are none. */
  readonly sinUnidades: ReactNode;
}

/** The published units of a plantel. */
export function UnidadesPublicadas({ plantel, deDocente, sinUnidades }: Propiedades) {
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
          <ListaPublicada
            titulo="Unidades publicadas"
            aLaVista={deDocente}
            que="unidades"
            paginas={unidades}
            publicado={(una) => {
              const { periodo, unidad, edicion, retiro } = una;
              return {
                ...{ periodo, edicion, retiro },
                titulo: `Unidad ${unidad}`,
                href: lugarDeUnidad(una, { vista: 'resumen' }),
                versiones: !deDocente && <VersionesDeUnidad {...{ plantel, periodo, unidad }} />,
              };
            }}
          />
        )
      }
    </ConRecurso>
  );
}
