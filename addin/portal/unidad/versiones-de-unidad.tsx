import { useCallback } from 'react';
import { type Marca } from '../../cliente/paginas';
import { type DestinoDeUnidad } from '../../cliente/servicio-de-unidades';
import { VersionesDelReporte } from '../reporte/versiones-del-reporte';
import { useSesion } from '../sesion-activa';

/** The versions there have been of the report of a unit. */
export function VersionesDeUnidad({ plantel, periodo, unidad }: DestinoDeUnidad) {
  const { servicio } = useSesion();
  const leer = useCallback(
    (pagina: Marca) => servicio.versionesDeUnidad({ plantel, periodo, unidad }, pagina),
    [servicio, plantel, periodo, unidad],
  );
  return (
    <VersionesDelReporte
      plantel={plantel}
      leer={leer}
      momento={`${periodo} unidad ${unidad}`}
      libro={(version) => servicio.libroDeUnidad({ plantel, periodo, unidad }, version)}
      retirar={(version, peticion, llave) =>
        servicio.retirarUnidad({ plantel, periodo, unidad }, version, peticion, llave)
      }
    />
  );
}
