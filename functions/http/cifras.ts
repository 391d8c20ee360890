import { createHash } from 'node:crypto';
import { CifrasDelReporte } from '../../shared/modelo/cifras-del-reporte';
import { leerCifras, lectorDeCifras } from '../casos/reporte/cifras-del-reporte';
import { Rechazo } from '../casos/rechazo';
import { reportePublicado } from '../casos/reporte/reporte-publicado';
import { sinCuerpo } from './cuerpo';
import { endpoint } from './endpoint';
import { DePlantelEnCorte, destinoDe, Ninguno } from './parametros';
import { responderVersion } from './responder-version';

export const lecturaDeCifras = endpoint({
  clave: 'leer-cifras',
  metodo: 'GET',
  ruta: 'planteles/{clave}/reportes/{periodo}/{n}/cifras',
  resumen: 'Las cifras del reporte publicado, sin nombres; a un docente, las de sus grupos.',
  parametros: DePlantelEnCorte,
  consulta: Ninguno,
  cuerpo: sinCuerpo,
  respuesta: CifrasDelReporte,
  atender: async ({ servicio, identidad, parametros, encabezados }) => {
    const lector = lectorDeCifras(identidad);
    if (lector instanceof Rechazo) return lector;
    const reporte = await reportePublicado(servicio, destinoDe(parametros));
    if (reporte instanceof Rechazo) return reporte;
    // Of one content there is an answer for each docente, and each has a name of its own.
    const huella = createHash('sha256')
      .update(JSON.stringify([reporte.datos.json, lector]))
      .digest('hex');
    return responderVersion(encabezados, huella, {
      tipo: 'application/json',
      comprimido: false,
      leer: async () => Buffer.from(JSON.stringify(await leerCifras(servicio, reporte, lector))),
    });
  },
});
