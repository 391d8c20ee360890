import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { z } from 'zod';
import { ProblemaDeUso } from './problema-de-uso';

const PUERTO = 3443;
const MAXIMO = 65_535;
const ANFITRION = '127.0.0.1';
const REMEDIO = 'PUERTO=3444 npm start';
const EnUso = z.object({ code: z.literal('EADDRINUSE') });

/** That of PUERTO; 0 takes any that is free. */
export function puertoDelAmbiente({ PUERTO: dicho = String(PUERTO) }: NodeJS.ProcessEnv): number {
  if (/^\d{1,5}$/.test(dicho) && Number(dicho) <= MAXIMO) return Number(dicho);
  throw new ProblemaDeUso(
    `PUERTO dice «${dicho}», y un puerto es un número de 0 a ${MAXIMO}. Por ejemplo: ${REMEDIO}`,
  );
}

/** Says that a port cannot be had before anything is built or opened for it. */
export async function exigirPuertoLibre(puerto: number): Promise<void> {
  const sonda = createServer();
  await escucharEn(sonda, puerto);
  sonda.close();
  await once(sonda, 'close');
}

/** Opens a server there; throws, in words for whoever runs it, when the port cannot be had. */
export async function escucharEn(servidor: Server, puerto: number): Promise<void> {
  try {
    await once(servidor.listen(puerto, ANFITRION), 'listening');
  } catch (error) {
    throw new ProblemaDeUso(motivoDe(error, puerto));
  }
}

const motivoDe = (error: unknown, puerto: number): string =>
  EnUso.safeParse(error).success
    ? `otro programa (quizá otro SISEAC) usa el puerto ${puerto}: deténgalo con Ctrl+C, o elija otro con ${REMEDIO}`
    : `no se puede usar el puerto ${puerto}; elija otro con ${REMEDIO}`;
