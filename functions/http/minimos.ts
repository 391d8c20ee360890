import { z } from 'zod';
import { MinimoAprobatorio } from '../../shared/modelo/configuracion';
import { leerMinimos, versionDe } from '../casos/configuracion/configuracion-guardada';
import { guardarMinimos } from '../casos/configuracion/guardar-minimos';
import { cuerpoJson, sinCuerpo } from './cuerpo';
import { endpoint } from './endpoint';
import { Ninguno } from './parametros';
import { responderConfiguracion } from './responder-configuracion';

const comunes = {
  ruta: 'configuracion/minimos',
  parametros: Ninguno,
  consulta: Ninguno,
  respuesta: z.array(MinimoAprobatorio),
};

export const lecturaDeMinimos = endpoint({
  ...comunes,
  clave: 'leer-minimos',
  metodo: 'GET',
  resumen: 'Historia del mínimo aprobatorio, con su fecha y su motivo.',
  cuerpo: sinCuerpo,
  atender: async ({ servicio }) => {
    // The version first: what changes in between is then refused, and never overlooked.
    const version = await versionDe.minimos(servicio);
    return responderConfiguracion({ valor: await leerMinimos(servicio), version });
  },
});

export const guardadoDeMinimos = endpoint({
  ...comunes,
  clave: 'guardar-minimos',
  metodo: 'PUT',
  resumen: 'Reemplaza la historia del mínimo aprobatorio; lleva If-Match con la versión leída.',
  cuerpo: cuerpoJson(z.array(MinimoAprobatorio)),
  atender: async ({ servicio, identidad, cuerpo, encabezados }) =>
    responderConfiguracion(await guardarMinimos(servicio, identidad, cuerpo, encabezados.get('if-match'))),
});
