import { Sesion } from '../../shared/modelo/sesion';
import { sesionDe } from '../casos/configuracion/sesion-de';
import { sinCuerpo } from './cuerpo';
import { endpoint } from './endpoint';
import { Ninguno } from './parametros';
import { responder } from './respuesta';

export const lecturaDeSesion = endpoint({
  clave: 'leer-sesion',
  metodo: 'GET',
  ruta: 'sesion',
  resumen: 'Quién inició sesión y qué planteles puede ver.',
  parametros: Ninguno,
  consulta: Ninguno,
  cuerpo: sinCuerpo,
  respuesta: Sesion,
  atender: async ({ servicio, identidad }) => responder(await sesionDe(servicio, identidad)),
});
