import { useCallback } from 'react';
import { type Marca } from '../../cliente/paginas';
import { type Destino } from '../../cliente/servicio';
import { useSesion } from '../sesion-activa';
import { VersionesDelReporte } from './versiones-del-reporte';

/** The versions there have been of the report of a corte. */
export function VersionesDeCorte({ plantel, periodo, corte }: Destino) {
  const { servicio } = useSesion();
  const leer = useCallback(
    (pagina: Marca) => servicio.versiones({ plantel, periodo, corte }, pagina),
    [servicio, plantel, periodo, corte],
  );
  return (
    <VersionesDelReporte
      plantel={plantel}
      leer={leer}
      momento={`${periodo} corte ${corte}`}
      libro={(version) => servicio.libroDelReporte({ plantel, periodo, corte }, version)}
      retirar={(version, peticion, llave) =>
        servicio.retirar({ plantel, periodo, corte }, version, peticion, llave)
      }
    />
  );
}
