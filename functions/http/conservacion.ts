import { Conservacion, PlazosVigentes } from '../../shared/modelo/conservacion';
import { leerConservacion } from '../casos/configuracion-guardada';
import { guardarConservacion } from '../casos/guardar-conservacion';
import { cuerpoJson, sinCuerpo } from './cuerpo';
import { endpoint } from './endpoint';
import { Ninguno } from './parametros';
import { responder } from './respuesta';

const comunes = {
  ruta: 'configuracion/conservacion',
  parametros: Ninguno,
  consulta: Ninguno,
} as const;

export const lecturaDeConservacion = endpoint({
  ...comunes,
  clave: 'leer-conservacion',
  metodo: 'GET',
  resumen: 'Cuánto tiempo se conservan los datos de personas; null: no se ha dicho y nada se suprime.',
  cuerpo: sinCuerpo,
  respuesta: PlazosVigentes,
  atender: async ({ servicio }) => responder({ plazos: await leerConservacion(servicio) }),
});

export const guardadoDeConservacion = endpoint({
  ...comunes,
  clave: 'guardar-conservacion',
  metodo: 'PUT',
  resumen: 'Fija cuánto tiempo se conservan los datos de personas, con su motivo.',
  cuerpo: cuerpoJson(Conservacion),
  respuesta: Conservacion,
  atender: async ({ servicio, identidad, cuerpo }) =>
    responder(await guardarConservacion(servicio, identidad, cuerpo)),
});
