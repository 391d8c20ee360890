import { type RectificacionDeDatos } from '../../../shared/modelo/datos-de-alumno';
import { particiones } from '../../almacen/claves';
import { type Identidad } from '../../seguridad/identidad';
import { datosDeAlumno } from './datos-de-alumno';
import { firmar } from '../firma';
import { plantelRegistrado } from '../configuracion/plantel-registrado';
import { Rechazo } from '../rechazo';
import { sinDatosDelAlumno } from './reunir-datos-de-alumno';
import { type Servicio } from '../servicio';

/**
 * Has the name of an alumno right from the next report on; what was published keeps the one it was published with.
 * Others may rectify at the same time: then it is added to what they left.
 */
export async function rectificarDatos(
  servicio: Servicio,
  identidad: Identidad,
  plantel: string,
  rectificacion: RectificacionDeDatos,
): Promise<RectificacionDeDatos[] | Rechazo> {
  const registrado = await plantelRegistrado(servicio, plantel);
  if (registrado instanceof Rechazo) return registrado;
  const { matricula, motivo } = rectificacion;
  if ((await datosDeAlumno(servicio, { plantel, matricula })).length === 0) {
    return sinDatosDelAlumno(plantel, matricula);
  }
  const resumen = `Nombre rectificado de la matrícula ${matricula}`;
  const todas = await servicio.almacen.rectificacionesDeDatos.cambiar(
    particiones.datosRectificados(plantel),
    (vigentes) => [...(vigentes ?? []).filter((una) => una.matricula !== matricula), rectificacion],
    firmar(servicio, identidad, 'guardar', { resumen, motivo }),
  );
  if (todas !== null) return todas;
  return new Rechazo('cambio-simultaneo', 'Otras personas están rectificando datos de este mismo plantel.');
}
