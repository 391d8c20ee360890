import { z } from 'zod';
import { MinimoAprobatorio } from '../../shared/modelo/configuracion';
import { leerMinimos } from '../casos/configuracion-guardada';
import { guardarMinimos } from '../casos/guardar-minimos';
import { Rechazo } from '../casos/rechazo';
import { cuerpoJson, sinCuerpo } from './cuerpo';
import { endpoint } from './endpoint';
import { Ninguno } from './parametros';
import { responder } from './respuesta';

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
  atender: async ({ servicio }) => responder(await leerMinimos(servicio)),
});

export const guardadoDeMinimos = endpoint({
  ...comunes,
  clave: 'guardar-minimos',
  metodo: 'PUT',
  resumen: 'Reemplaza la historia del mínimo aprobatorio.',
  cuerpo: cuerpoJson(z.array(MinimoAprobatorio)),
  atender: async ({ servicio, identidad, cuerpo }) => {
    const guardados = await guardarMinimos(servicio, identidad, cuerpo);
    return guardados instanceof Rechazo ? guardados : responder(guardados);
  },
});
