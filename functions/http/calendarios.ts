import { z } from 'zod';
import { Calendario } from '../../shared/modelo/corte';
import { leerCalendarios } from '../casos/configuracion-guardada';
import { guardarCalendario } from '../casos/guardar-calendario';
import { Rechazo } from '../casos/rechazo';
import { cuerpoJson, sinCuerpo } from './cuerpo';
import { endpoint } from './endpoint';
import { DePeriodo, Ninguno } from './parametros';
import { responder } from './respuesta';

export const lecturaDeCalendarios = endpoint({
  clave: 'leer-calendarios',
  metodo: 'GET',
  ruta: 'configuracion/calendarios',
  resumen: 'Calendarios escolares por periodo.',
  parametros: Ninguno,
  consulta: Ninguno,
  cuerpo: sinCuerpo,
  respuesta: z.array(Calendario),
  atender: async ({ servicio }) => responder(await leerCalendarios(servicio)),
});

export const guardadoDeCalendario = endpoint({
  clave: 'guardar-calendario',
  metodo: 'PUT',
  ruta: 'configuracion/calendarios/{periodo}',
  resumen: 'Guarda el calendario escolar de un periodo.',
  parametros: DePeriodo,
  consulta: Ninguno,
  cuerpo: cuerpoJson(Calendario),
  respuesta: Calendario,
  atender: async ({ servicio, identidad, parametros, cuerpo }) => {
    const guardado = await guardarCalendario(servicio, identidad, parametros.periodo, cuerpo);
    return guardado instanceof Rechazo ? guardado : responder(guardado);
  },
});
