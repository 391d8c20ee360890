import path from 'node:path';
import { leerAjustesDelAnfitrion } from './ajustes-del-anfitrion';
import { bombearCola } from './bombear-cola';
import { cargarAplicacion } from './cargar-aplicacion';
import { correrTemporizador } from './correr-temporizador';
import { type Anotar, disparadorDe } from './invocar';
import { atenderHttp, type AtenderHttp } from './responder-http';

export interface Anfitrion {
  readonly atender: AtenderHttp;
  /** Takes no more messages, and waits for the one being run. */
  readonly detener: () => Promise<void>;
}

/** Runs the deployment bundle on this machine, with queues and timers, as the Azure Functions host would. */
export async function iniciarAnfitrion(raiz: string, conexion: string, anotar: Anotar): Promise<Anfitrion> {
  const { extensions } = leerAjustesDelAnfitrion(path.join(raiz, 'host.json'));
  const aplicacion = await cargarAplicacion(path.join(raiz, 'dist/functions/app.js'), anotar);
  const alto = new AbortController();
  const ajustes = {
    maxDequeueCount: extensions.queues.maxDequeueCount,
    reintentoEnSegundos: extensions.queues.visibilityTimeout,
  };
  const conDisparador = (type: string) =>
    aplicacion.funciones.filter((funcion) => disparadorDe(funcion)[1].type === type);
  const temporizadores = conDisparador('timerTrigger').map((funcion) =>
    correrTemporizador(aplicacion, funcion, anotar, alto.signal),
  );
  const bombas = conDisparador('queueTrigger').map((funcion) =>
    bombearCola(aplicacion, funcion, conexion, ajustes, anotar, alto.signal),
  );
  return {
    atender: atenderHttp(aplicacion, extensions.http.routePrefix, anotar),
    detener: async () => {
      alto.abort();
      await Promise.allSettled([...bombas, ...temporizadores]);
    },
  };
}
