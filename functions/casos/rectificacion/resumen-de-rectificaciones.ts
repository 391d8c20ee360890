import { haVencido } from '../../../shared/captura/rectificacion-vencida';
import { type Pagina } from '../../../shared/modelo/pagina';
import { type ResumenDeRectificaciones } from '../../../shared/modelo/planteles-por-atender';
import { hoy } from '../hoy';
import { paginaDePlanteles } from '../configuracion/pagina-de-planteles';
import { type PeticionDePagina } from '../paginar';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/** What each plantel has asked Dirección General to decide, and since when it waits. */
export async function resumenDeRectificaciones(
  servicio: Servicio,
  periodo: string,
  pedida: PeticionDePagina,
): Promise<Pagina<ResumenDeRectificaciones> | Rechazo> {
  const pagina = await paginaDePlanteles(servicio, `rectificaciones/${periodo}`, pedida);
  if (pagina instanceof Rechazo) return pagina;
  const dia = hoy(servicio);
  const todas = (await servicio.almacen.rectificaciones.dePeriodo(periodo)).map(
    ({ datos }) => datos.rectificacion,
  );
  const elementos = pagina.elementos.map(({ clave, nombre }) => {
    const suyas = todas.filter(({ lugar }) => lugar.plantel === clave);
    const solicitadas = suyas.filter(({ estado }) => estado === 'solicitada');
    return {
      plantel: clave,
      nombre,
      porDecidir: solicitadas.length,
      esperaDesde:
        solicitadas
          .map(({ solicitada }) => solicitada)
          .toSorted()
          .at(0) ?? null,
      vigentes: suyas.filter((una) => una.estado === 'autorizada' && !haVencido(una, dia)).length,
    };
  });
  return { elementos, siguiente: pagina.siguiente };
}
