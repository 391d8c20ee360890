import { useCallback } from 'react';
import { useRecurso } from '../../ui/use-recurso';
import { ConRecurso } from '../con-recurso';
import { type Ruta } from '../ruta';
import { useSesion } from '../sesion-activa';
import { LectorDeReporte } from './lector-de-reporte';

/** A published report, in any of its views. It is read once for all of them. */
export function PaginaDeReporte({ ruta }: { readonly ruta: Extract<Ruta, { pagina: 'reporte' }> }) {
  const { plantel, periodo, corte } = ruta;
  const { servicio } = useSesion();
  const { recurso, recargar } = useRecurso(
    useCallback(() => servicio.reporte({ plantel, periodo, corte }), [servicio, plantel, periodo, corte]),
  );
  return (
    <ConRecurso que="el reporte" recurso={recurso} recargar={recargar}>
      {(reporte) => (
        <LectorDeReporte
          reporte={reporte}
          edicion={reporte.edicion}
          nombrePlantel={reporte.edicion.nombrePlantel}
          ruta={ruta}
        />
      )}
    </ConRecurso>
  );
}
