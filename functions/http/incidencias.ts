import { Recibo } from '../../shared/modelo/recibo';
import { SabanaGuardada } from '../../shared/modelo/sabana-guardada';
import { cargarIncidencias } from '../casos/carga/cargar-incidencias';
import { incidenciasGuardadas } from '../casos/carga/entrega-guardada';
import { Rechazo } from '../casos/rechazo';
import { sinCuerpo } from './cuerpo';
import { cuerpoDeCarga } from './cuerpo-de-carga';
import { endpoint } from './endpoint';
import { ConSimulacro, DePlantelEnPeriodo, Ninguno } from './parametros';
import { responder } from './respuesta';
import { responderCarga } from './responder-carga';

const ruta = 'periodos/{periodo}/planteles/{clave}/incidencias';

export const guardadoDeIncidencias = endpoint({
  clave: 'guardar-incidencias',
  metodo: 'PUT',
  ruta,
  resumen: 'Reemplaza las incidencias del plantel en el periodo; con simular=1 sólo da el recibo.',
  parametros: DePlantelEnPeriodo,
  consulta: ConSimulacro,
  cuerpo: cuerpoDeCarga,
  respuesta: Recibo,
  atender: async ({ servicio, identidad, parametros: { clave, periodo }, consulta, cuerpo }) => {
    const destino = { plantel: clave, periodo };
    const cargada = await cargarIncidencias(servicio, identidad, destino, cuerpo, consulta.simular);
    return cargada instanceof Rechazo ? cargada : responderCarga(cargada);
  },
});

export const lecturaDeIncidencias = endpoint({
  clave: 'leer-incidencias',
  metodo: 'GET',
  ruta,
  resumen: 'La versión vigente de las incidencias, con su recibo.',
  parametros: DePlantelEnPeriodo,
  consulta: Ninguno,
  cuerpo: sinCuerpo,
  respuesta: SabanaGuardada,
  atender: async ({ servicio, parametros: { clave, periodo } }) => {
    const guardadas = await incidenciasGuardadas(servicio, { plantel: clave, periodo });
    return guardadas instanceof Rechazo ? guardadas : responder(guardadas);
  },
});
