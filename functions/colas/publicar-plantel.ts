import { Encargo } from '../almacen/publicaciones';
import { publicarPlantel } from '../casos/publicacion/publicar-plantel';
import { type Suceso } from '../operacion/registro';
import { type EnCola } from './en-cola';

/** One message, one plantel. What it throws makes the message come back, and at last go to the poison queue. */
export async function atenderEncargo({
  servicio,
  mensaje,
  intento,
  esperaMs,
  transcurrido,
}: EnCola): Promise<Suceso> {
  const encargo = Encargo.parse(mensaje);
  // The writer of workbooks is heavy, and most processes only answer requests.
  const { escribirReporte } = await import('../libros/escribir-reporte.js');
  await publicarPlantel(servicio, encargo, escribirReporte);
  const avance = await servicio.almacen.publicaciones.avance(encargo);
  const { publicacion, plantel, correlacion = null } = encargo;
  const etapa = avance?.etapa ?? null;
  return {
    suceso: 'encargo',
    publicacion,
    plantel,
    etapa,
    intento,
    esperaMs,
    ms: transcurrido(),
    correlacion,
  };
}
