import { useCallback } from 'react';
import { logrado } from '../../cliente/resultado';
import { type Destino, type Servicio } from '../../cliente/servicio';
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
    useCallback(
      () => leerVistaPrevia(servicio, { plantel, periodo, corte }),
      [servicio, plantel, periodo, corte],
    ),
  );
  return (
    <ConRecurso que="la vista previa" recurso={recurso} recargar={recargar}>
      {({ reporte, nombrePlantel }) => (
        <LectorDeReporte reporte={reporte} edicion={null} nombrePlantel={nombrePlantel} ruta={ruta} />
      )}
    </ConRecurso>
  );
}

/** A preview carries the clave of its plantel alone: how it is called is configuration. */
async function leerVistaPrevia(servicio: Servicio, destino: Destino) {
  const [reporte, planteles] = await Promise.all([servicio.vistaPrevia(destino), servicio.planteles()]);
  if (!reporte.ok) return reporte;
  if (!planteles.ok) return planteles;
  const plantel = planteles.valor.find(({ clave }) => clave === destino.plantel);
  return logrado({ reporte: reporte.valor, nombrePlantel: plantel?.nombre ?? `Plantel ${destino.plantel}` });
}
