import { ConsultaRegistrada, Mes } from '../../shared/modelo/consulta-registrada';
import { paginaDe } from '../../shared/modelo/pagina';
import { ClavePlantel } from '../../shared/modelo/plantel';
import { consultasDeMes } from '../casos/datos-personales/consultas-de-mes';
import { Rechazo } from '../casos/rechazo';
import { sinCuerpo } from './cuerpo';
import { endpoint } from './endpoint';
import { consultaDe, DePagina, Ninguno } from './parametros';
import { responder } from './respuesta';

export const listaDeConsultas = endpoint({
  clave: 'listar-consultas',
  metodo: 'GET',
  ruta: 'consultas',
  resumen: 'Quién consultó datos de personas en un mes: de un plantel o, sin él, de varios a la vez.',
  parametros: Ninguno,
  consulta: consultaDe({ ...DePagina, mes: Mes, plantel: ClavePlantel.optional() }),
  cuerpo: sinCuerpo,
  respuesta: paginaDe(ConsultaRegistrada),
  atender: async ({ servicio, consulta }) => {
    const pagina = await consultasDeMes(servicio, consulta, consulta);
    return pagina instanceof Rechazo ? pagina : responder(pagina);
  },
});
