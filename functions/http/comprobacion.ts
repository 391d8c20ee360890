import { Comprobacion } from '../../shared/modelo/comprobacion';
import { comprobarReporte } from '../casos/reporte/comprobar-reporte';
import { Rechazo } from '../casos/rechazo';
import { reportePublicado } from '../casos/reporte/reporte-publicado';
import { sinCuerpo } from './cuerpo';
import { endpoint } from './endpoint';
import { DePlantelEnCorte, destinoDe, Ninguno } from './parametros';
import { responder } from './respuesta';

export const comprobacionDeReporte = endpoint({
  clave: 'comprobar-reporte',
  metodo: 'GET',
  ruta: 'planteles/{clave}/reportes/{periodo}/{n}/comprobacion',
  resumen: 'El reporte publicado, calculado otra vez con lo que se calculó y bajo las normas de entonces.',
  parametros: DePlantelEnCorte,
  consulta: Ninguno,
  cuerpo: sinCuerpo,
  respuesta: Comprobacion,
  atender: async ({ servicio, parametros }) => {
    const reporte = await reportePublicado(servicio, destinoDe(parametros));
    if (reporte instanceof Rechazo) return reporte;
    const comprobado = await comprobarReporte(servicio, reporte);
    return comprobado instanceof Rechazo ? comprobado : responder(comprobado);
  },
});
