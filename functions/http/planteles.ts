import { z } from 'zod';
import { Plantel } from '../../shared/modelo/plantel';
import { leerPlanteles, versionDe } from '../casos/configuracion/configuracion-guardada';
import { guardarPlanteles } from '../casos/configuracion/guardar-planteles';
import { cuerpoJson, sinCuerpo } from './cuerpo';
import { endpoint } from './endpoint';
import { Ninguno } from './parametros';
import { responderConfiguracion } from './responder-configuracion';

const comunes = {
  ruta: 'configuracion/planteles',
  parametros: Ninguno,
  consulta: Ninguno,
  respuesta: z.array(Plantel),
};

export const lecturaDePlanteles = endpoint({
  ...comunes,
  clave: 'leer-planteles',
  metodo: 'GET',
  resumen: 'Planteles de la institución.',
  cuerpo: sinCuerpo,
  atender: async ({ servicio }) => {
    // The version first: what changes in between is then refused, and never overlooked.
    const version = await versionDe.planteles(servicio);
    return responderConfiguracion({ valor: await leerPlanteles(servicio), version });
  },
});

export const guardadoDePlanteles = endpoint({
  ...comunes,
  clave: 'guardar-planteles',
  metodo: 'PUT',
  resumen: 'Reemplaza la lista de planteles; lleva If-Match con la versión leída.',
  cuerpo: cuerpoJson(z.array(Plantel), {
    // The list is replaced whole: sent in parts, the last one would be all of it.
    siExcede: 'Revise que cada plantel esté una sola vez y vuelva a guardar: la lista completa cabe en 1 MB.',
  }),
  atender: async ({ servicio, identidad, cuerpo, encabezados }) =>
    responderConfiguracion(await guardarPlanteles(servicio, identidad, cuerpo, encabezados.get('if-match'))),
});
