import { z } from 'zod';
import { ListaDePersonas, Persona } from '../../shared/modelo/configuracion';
import { leerPersonasConHuella } from '../casos/configuracion-guardada';
import { guardarPersonas } from '../casos/guardar-personas';
import { Rechazo } from '../casos/rechazo';
import { cuerpoJson, sinCuerpo } from './cuerpo';
import { endpoint } from './endpoint';
import { Ninguno } from './parametros';
import { responder } from './respuesta';

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
    const { huella, valor } = await leerPersonasConHuella(servicio);
    return responder(valor, huella === null ? {} : { encabezados: { etag: `"${huella}"` } });
  },
});

export const guardadoDePersonas = endpoint({
  ...comunes,
  clave: 'guardar-personas',
  metodo: 'PUT',
  resumen: 'Reemplaza la lista de personas; con If-Match, sólo si sigue siendo la que se leyó.',
  cuerpo: cuerpoJson(ListaDePersonas, LIMITE),
  atender: async ({ servicio, identidad, cuerpo, encabezados }) => {
    const conocida = encabezados.get('if-match')?.trim().replaceAll('"', '') ?? null;
    const guardadas = await guardarPersonas(servicio, identidad, cuerpo, conocida);
    if (guardadas instanceof Rechazo) return guardadas;
    return responder(guardadas.personas, { encabezados: { etag: `"${guardadas.huella}"` } });
  },
});
