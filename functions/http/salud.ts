import { z } from 'zod';
import { Rechazo } from '../casos/rechazo';
import { type Dependencia } from '../operacion/salud';
import { type Endpoint, endpointPublico } from './endpoint';
import { sinCuerpo } from './cuerpo';
import { Ninguno } from './parametros';
import { responder } from './respuesta';

const NOMBRES: Readonly<Record<Dependencia, string>> = {
  tablas: 'las tablas',
  blobs: 'los archivos',
  colas: 'la cola de publicaciones',
  llaves: 'las llaves del inicio de sesión',
};

/** It opens nothing of the service: it must answer when what the service needs does not. */
export const salud = (quienesFallan: () => Promise<readonly Dependencia[]>): Endpoint =>
  endpointPublico({
    clave: 'salud',
    metodo: 'GET',
    ruta: 'salud',
    resumen: 'Dice si el servicio y aquello de lo que depende responden.',
    parametros: Ninguno,
    consulta: Ninguno,
    cuerpo: sinCuerpo,
    respuesta: z.strictObject({ estado: z.literal('disponible') }),
    atender: async () => {
      const fallan = await quienesFallan();
      if (fallan.length === 0) return responder({ estado: 'disponible' as const });
      const cuales = fallan.map((una) => NOMBRES[una]).join(', ');
      return new Rechazo('dependencia-no-disponible', `No responde a tiempo: ${cuales}.`);
    },
  });
