import { type RectificacionDeDatos } from '../../shared/modelo/datos-de-alumno';
import { particiones } from '../almacen/claves';
import { type Identidad } from '../seguridad/identidad';
import { leerRectificacionesDeDatos } from './configuracion-guardada';
import { firmar } from './firma';
import { plantelRegistrado } from './plantel-registrado';
import { Rechazo } from './rechazo';
import { type Servicio } from './servicio';

/** Has the name of an alumno right from the next report on; what was published keeps the one it was published with. */
export async function rectificarDatos(
  servicio: Servicio,
  identidad: Identidad,
  plantel: string,
  rectificacion: RectificacionDeDatos,
): Promise<RectificacionDeDatos[] | Rechazo> {
  const registrado = await plantelRegistrado(servicio, plantel);
  if (registrado instanceof Rechazo) return registrado;
  const { matricula, motivo } = rectificacion;
  const otras = (await leerRectificacionesDeDatos(servicio, plantel)).filter(
    (una) => una.matricula !== matricula,
  );
  const todas = [...otras, rectificacion];
  const resumen = `Nombre rectificado de la matrícula ${matricula}`;
  const firma = firmar(servicio, identidad, 'guardar', { resumen, motivo });
  await servicio.almacen.rectificacionesDeDatos.guardar(particiones.datosRectificados(plantel), todas, firma);
  return todas;
}
