import { useCallback } from 'react';
import { useRecurso } from '../../ui/use-recurso';
import { ConRecurso } from '../con-recurso';
import { type Ruta } from '../ruta';
import { useSesion } from '../sesion-activa';
import { LectorDeReporte } from './lector-de-reporte';

/** The report as it would be published now, seen by Servicios Escolares DG alone. */
export function VistaPrevia({ ruta }: { readonly ruta: Extract<Ruta, { pagina: 'vista-previa' }> }) {
  const { plantel, periodo, corte } = ruta;
  const { servicio } = useSesion();
  const { recurso, recargar } = useRecurso(
    useCallback(() => servicio.vistaPrevia({ plantel, periodo, corte }), [servicio, plantel, periodo, corte]),
  );
  return (
    <ConRecurso que="la vista previa" recurso={recurso} recargar={recargar}>
      {(reporte) => <LectorDeReporte reporte={reporte} edicion={null} ruta={ruta} />}
    </ConRecurso>
  );
}
