import { z } from 'zod';
import { Plantel } from '../../shared/modelo/plantel';
import { leerPlanteles } from '../casos/configuracion-guardada';
import { guardarPlanteles } from '../casos/guardar-planteles';
import { Rechazo } from '../casos/rechazo';
import { cuerpoJson, sinCuerpo } from './cuerpo';
import { endpoint } from './endpoint';
import { Ninguno } from './parametros';
import { responder } from './respuesta';

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
  atender: async ({ servicio }) => responder(await leerPlanteles(servicio)),
});

export const guardadoDePlanteles = endpoint({
  ...comunes,
  clave: 'guardar-planteles',
  metodo: 'PUT',
  resumen: 'Reemplaza la lista de planteles.',
  cuerpo: cuerpoJson(z.array(Plantel)),
  atender: async ({ servicio, identidad, cuerpo }) => {
    const guardados = await guardarPlanteles(servicio, identidad, cuerpo);
    return guardados instanceof Rechazo ? guardados : responder(guardados);
  },
});
