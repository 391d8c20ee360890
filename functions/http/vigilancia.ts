import { abrirConexion } from '../almacen/conexion';
import { sondasDe } from '../almacen/sondas';
import { type Dependencia, vigilante } from '../operacion/salud';
import { ajustesDeIdentidad } from '../seguridad/ajustes-de-identidad';
import { sondaDeLlaves } from '../seguridad/sonda-de-llaves';

/**
 * Who of those the service depends on does not answer. Opened by the first that asks, and once for each process;
 * `hecho`, whether the storage was made ready in this one.
 */
export function vigilarDependencias(
  ambiente: NodeJS.ProcessEnv,
  hecho: () => boolean,
): () => Promise<readonly Dependencia[]> {
  let vigilar: ReturnType<typeof vigilante> | undefined;
  return () => {
    vigilar ??= abrir(ambiente, hecho);
    return vigilar();
  };
}

function abrir(ambiente: NodeJS.ProcessEnv, hecho: () => boolean): ReturnType<typeof vigilante> {
  const sondas = abrirConexion(ambiente).then((conexion) => sondasDe(conexion, hecho));
  return vigilante(
    {
      tablas: async (senal) => (await sondas).tablas(senal),
      blobs: async (senal) => (await sondas).blobs(senal),
      colas: async (senal) => (await sondas).colas(senal),
      llaves: (senal) => sondaDeLlaves(ajustesDeIdentidad(ambiente), senal),
    },
    () => performance.now(),
  );
}
