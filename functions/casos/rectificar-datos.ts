import { type RectificacionDeDatos } from '../../shared/modelo/datos-de-alumno';
import { particiones } from '../almacen/claves';
import { type Identidad } from '../seguridad/identidad';
import { datosDeAlumno } from './datos-de-alumno';
import { firmar } from './firma';
import { plantelRegistrado } from './plantel-registrado';
import { Rechazo } from './rechazo';
import { sinDatosDelAlumno } from './reunir-datos-de-alumno';
import { type Servicio } from './servicio';

/** Others rectify at the same time: then it is added to what they left. */
const INTENTOS = 5;

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
  if ((await datosDeAlumno(servicio, { plantel, matricula })).length === 0) {
    return sinDatosDelAlumno(plantel, matricula);
  }
  const { rectificacionesDeDatos } = servicio.almacen;
  const particion = particiones.datosRectificados(plantel);
  const resumen = `Nombre rectificado de la matrícula ${matricula}`;
  for (let intento = 0; intento < INTENTOS; intento += 1) {
    const vigentes = await rectificacionesDeDatos.vigente(particion);
    const otras = (vigentes?.valor ?? []).filter((una) => una.matricula !== matricula);
    const todas = [...otras, rectificacion];
    const firma = firmar(servicio, identidad, 'guardar', { resumen, motivo });
    const conocida = vigentes?.huella ?? null;
    if ((await rectificacionesDeDatos.guardarSobre(particion, conocida, todas, firma)) !== null) return todas;
  }
  return new Rechazo('cambio-simultaneo', 'Otras personas están rectificando datos de este mismo plantel.');
}
