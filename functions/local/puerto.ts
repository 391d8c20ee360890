import { once } from 'node:events';
import { createServer } from 'node:net';
import { ProblemaDeRespaldo } from '../almacen/respaldo/problema-de-respaldo';

const PUERTO = 3443;
const MAXIMO = 65_535;
const ANFITRION = '127.0.0.1';
const REMEDIO = 'PUERTO=3444 npm start';

/** That of PUERTO; 0 takes any that is free. */
export function puertoDelAmbiente({ PUERTO: dicho = String(PUERTO) }: NodeJS.ProcessEnv): number {
  if (/^\d{1,5}$/.test(dicho) && Number(dicho) <= MAXIMO) return Number(dicho);
  throw new ProblemaDeRespaldo(
    `PUERTO dice «${dicho}», y un puerto es un número de 0 a ${MAXIMO}. Por ejemplo: ${REMEDIO}`,
  );
}

/** Says that a port cannot be had before anything is built or opened for it. */
export async function exigirPuertoLibre(puerto: number): Promise<void> {
  const sonda = createServer();
  try {
    await once(sonda.listen(puerto, ANFITRION), 'listening');
  } catch (error) {
    throw new ProblemaDeRespaldo(motivoDe(error, puerto));
  }
  sonda.close();
  await once(sonda, 'close');
}

const motivoDe = (error: unknown, puerto: number): string =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    ? `otro programa (quizá otro SISEAC) usa el puerto ${puerto}: deténgalo con Ctrl+C, o elija otro con ${REMEDIO}`
    : `no se puede usar el puerto ${puerto}; elija otro con ${REMEDIO}`;
