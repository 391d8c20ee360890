import { Reporte } from '../../shared/modelo/reporte';
import { Rechazo } from '../casos/rechazo';
import { reporteDePlantel } from '../casos/publicacion/reporte-de-plantel';
import { sinCuerpo } from './cuerpo';
import { endpoint } from './endpoint';
import { DePlantelEnCorte, destinoDe, Ninguno } from './parametros';
import { responder } from './respuesta';

export const lecturaDeVistaPrevia = endpoint({
  clave: 'leer-vista-previa',
  metodo: 'GET',
  ruta: 'periodos/{periodo}/cortes/{n}/planteles/{clave}/vista-previa',
  resumen: 'El reporte calculado con lo guardado, sin publicarlo.',
  parametros: DePlantelEnCorte,
  consulta: Ninguno,
  cuerpo: sinCuerpo,
  respuesta: Reporte,
  atender: async ({ servicio, parametros }) => {
    const calculado = await reporteDePlantel(servicio, destinoDe(parametros));
    return calculado instanceof Rechazo ? calculado : responder(calculado.reporte);
  },
});
