import { z } from 'zod';
import { endpointPublico } from './endpoint';
import { sinCuerpo } from './cuerpo';
import { Ninguno } from './parametros';
import { responder } from './respuesta';

export const salud = endpointPublico({
  clave: 'salud',
  metodo: 'GET',
  ruta: 'salud',
  resumen: 'Dice si el servicio responde.',
  parametros: Ninguno,
  consulta: Ninguno,
  cuerpo: sinCuerpo,
  respuesta: z.strictObject({ estado: z.literal('disponible') }),
  atender: () => Promise.resolve(responder({ estado: 'disponible' as const })),
});
