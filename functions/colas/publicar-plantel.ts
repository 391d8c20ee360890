import { Encargo } from '../almacen/publicaciones';
import { publicarPlantel } from '../casos/publicar-plantel';
import { type Servicio } from '../casos/servicio';

/** One message, one plantel. What it throws makes the message come back, and at last go to the poison queue. */
export async function atenderEncargo(servicio: Servicio, mensaje: unknown): Promise<void> {
  // The writer of workbooks is heavy, and most processes only answer requests.
  const { escribirReporte } = await import('../libros/escribir-reporte.js');
  await publicarPlantel(servicio, Encargo.parse(mensaje), escribirReporte);
}
