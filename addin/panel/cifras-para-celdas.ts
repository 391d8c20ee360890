import { type Servicio } from '../cliente/servicio';
import { ofrecerCifras } from '../funciones/ventanilla';

/** While somebody is signed in, the cells of the workbook may ask for published figures in their name. */
export function ofrecerServicioALasCeldas(servicio: Servicio): () => void {
  ofrecerCifras(async (destino, conocida, senal) => {
    const respuesta = await servicio.cifrasDelReporte(destino, conocida, senal);
    if (!respuesta.ok) return { outcome: 'problema', problema: respuesta.problema };
    if (!respuesta.valor) return { outcome: 'sin-cambios' };
    return { outcome: 'leidas', etag: respuesta.valor.etag, cifras: respuesta.valor.valor };
  });
  return () => ofrecerCifras(null);
}
