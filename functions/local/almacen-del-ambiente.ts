import { existsSync } from 'node:fs';
import path from 'node:path';
import { CONEXION } from '../almacen/claves';
import { iniciarAzurite } from './azurite';
import { conexionEnUso } from './azurite-en-uso';
import { ProblemaDeUso } from './problema-de-uso';
import { raiz } from './raiz';

/**
 * The storage that the usual setting says; without it, that of `npm start`, which is asked for its address if it is
 * running and opened if it is not. Unless it may be a `nuevo` one, a folder without storage is an error: it is another
 * one, mistyped, and not one where nothing was ever kept.
 */
export async function almacenDelAmbiente(
  ambiente: NodeJS.ProcessEnv,
  { nuevo }: { readonly nuevo: boolean },
) {
  const deFuera = [CONEXION, `${CONEXION}__tableServiceUri`].some((ajuste) => ambiente[ajuste]);
  if (deFuera) return { ambiente, cerrar: () => Promise.resolve() };
  const datos = path.resolve(ambiente['SISEAC_DATOS'] ?? path.join(raiz, '.siseac'));
  const carpeta = path.join(datos, 'azurite');
  const enUso = await conexionEnUso(carpeta);
  if (enUso !== null) return { ambiente: { [CONEXION]: enUso }, cerrar: () => Promise.resolve() };
  if (!nuevo && !existsSync(carpeta)) {
    throw new ProblemaDeUso(
      `En ${datos} no hay almacenamiento de SISEAC. Revise SISEAC_DATOS: debe ser la carpeta de datos del servicio.`,
    );
  }
  const { conexion, cerrar } = await iniciarAzurite(carpeta);
  return { ambiente: { [CONEXION]: conexion }, cerrar };
}
