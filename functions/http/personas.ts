import { z } from 'zod';
import { ListaDePersonas, Persona } from '../../shared/modelo/configuracion';
import { leerPersonas, versionDe } from '../casos/configuracion/configuracion-guardada';
import { guardarPersonas } from '../casos/configuracion/guardar-personas';
import { cuerpoJson, sinCuerpo } from './cuerpo';
import { endpoint } from './endpoint';
import { Ninguno } from './parametros';
import { responderConfiguracion } from './responder-configuracion';

/** A state has some thousands of docentes, of some 200 bytes each. */
const LIMITE = {
  maximo: 4 * 1024 * 1024,
  // The list is replaced whole: sent in parts, the last one would be all of it.
  siExcede:
    'Quite de la lista a quienes están de baja o ya no trabajan en sus planteles, que fuera de ella tampoco ven nada, y vuelva a guardar: la lista completa cabe en 4 MB, unas 20 mil personas.',
} as const;

const comunes = {
  ruta: 'configuracion/personas',
  parametros: Ninguno,
  consulta: Ninguno,
  respuesta: z.array(Persona),
};

export const lecturaDePersonas = endpoint({
  ...comunes,
  clave: 'leer-personas',
  metodo: 'GET',
  resumen: 'Personas y los planteles que pueden ver.',
  cuerpo: sinCuerpo,
  atender: async ({ servicio }) => {
    // The version first: what changes in between is then refused, and never overlooked.
    const version = await versionDe.personas(servicio);
    return responderConfiguracion({ valor: await leerPersonas(servicio), version });
  },
});

export const guardadoDePersonas = endpoint({
  ...comunes,
  clave: 'guardar-personas',
  metodo: 'PUT',
  resumen: 'Reemplaza la lista de personas; lleva If-Match con la versión leída.',
  cuerpo: cuerpoJson(ListaDePersonas, LIMITE),
  atender: async ({ servicio, identidad, cuerpo, encabezados }) =>
    responderConfiguracion(await guardarPersonas(servicio, identidad, cuerpo, encabezados.get('if-match'))),
});
