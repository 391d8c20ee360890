import { Conservacion, PlazosVigentes } from '../../shared/modelo/conservacion';
import {
  conservacionVigenteDesde,
  leerConservacion,
  versionDe,
} from '../casos/configuracion/configuracion-guardada';
import { guardarConservacion } from '../casos/configuracion/guardar-conservacion';
import { cuerpoJson, sinCuerpo } from './cuerpo';
import { endpoint } from './endpoint';
import { Ninguno } from './parametros';
import { responderConfiguracion } from './responder-configuracion';

const comunes = {
  ruta: 'configuracion/conservacion',
  parametros: Ninguno,
  consulta: Ninguno,
} as const;

export const lecturaDeConservacion = endpoint({
  ...comunes,
  clave: 'leer-conservacion',
  metodo: 'GET',
  resumen:
    'Cuánto tiempo se conservan los datos de personas y desde cuándo; null: no se ha dicho y nada se suprime.',
  cuerpo: sinCuerpo,
  respuesta: PlazosVigentes,
  atender: async ({ servicio }) => {
    // The version first: what changes in between is then refused, and never overlooked.
    const version = await versionDe.conservacion(servicio);
    const [plazos, desde] = await Promise.all([
      leerConservacion(servicio),
      conservacionVigenteDesde(servicio),
    ]);
    return responderConfiguracion({ valor: { plazos, desde }, version });
  },
});

export const guardadoDeConservacion = endpoint({
  ...comunes,
  clave: 'guardar-conservacion',
  metodo: 'PUT',
  resumen:
    'Fija cuánto tiempo se conservan los datos de personas, con su motivo; lleva If-Match con la versión leída.',
  cuerpo: cuerpoJson(Conservacion),
  respuesta: Conservacion,
  atender: async ({ servicio, identidad, cuerpo, encabezados }) =>
    responderConfiguracion(
      await guardarConservacion(servicio, identidad, cuerpo, encabezados.get('if-match')),
    ),
});
