import { z } from 'zod';
import { Calendario } from '../../shared/modelo/corte';
import { leerCalendarios, versionDe } from '../casos/configuracion/configuracion-guardada';
import { guardarCalendario } from '../casos/configuracion/guardar-calendario';
import { cuerpoJson, sinCuerpo } from './cuerpo';
import { endpoint } from './endpoint';
import { DePeriodo, Ninguno } from './parametros';
import { responderConfiguracion } from './responder-configuracion';

export const lecturaDeCalendarios = endpoint({
  clave: 'leer-calendarios',
  metodo: 'GET',
  ruta: 'configuracion/calendarios',
  resumen: 'Calendarios escolares por periodo.',
  parametros: Ninguno,
  consulta: Ninguno,
  cuerpo: sinCuerpo,
  respuesta: z.array(Calendario),
  atender: async ({ servicio }) => {
    const version = await versionDe.calendarios(servicio);
    return responderConfiguracion({ valor: await leerCalendarios(servicio), version });
  },
});

export const guardadoDeCalendario = endpoint({
  clave: 'guardar-calendario',
  metodo: 'PUT',
  ruta: 'configuracion/calendarios/{periodo}',
  resumen: 'Guarda el calendario escolar de un periodo; lleva If-Match con la versión leída.',
  parametros: DePeriodo,
  consulta: Ninguno,
  cuerpo: cuerpoJson(Calendario),
  respuesta: Calendario,
  atender: async ({ servicio, identidad, parametros: { periodo }, cuerpo, encabezados }) =>
    responderConfiguracion(
      await guardarCalendario(servicio, identidad, periodo, cuerpo, encabezados.get('if-match')),
    ),
});
