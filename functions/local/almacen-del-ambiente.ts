import path from 'node:path';
import { CONEXION } from '../almacen/claves';
import { iniciarAzurite } from './azurite';
import { conexionEnUso } from './azurite-en-uso';
import { raiz } from './raiz';

/**
 * The storage that the usual setting says; without it, that of `npm start`, which is asked for its address if it is
 * running and opened if it is not.
 */
export async function almacenDelAmbiente(ambiente: NodeJS.ProcessEnv) {
  const deFuera = [CONEXION, `${CONEXION}__tableServiceUri`].some((ajuste) => ambiente[ajuste]);
  if (deFuera) return { ambiente, cerrar: () => Promise.resolve() };
  const datos = path.resolve(ambiente['SISEAC_DATOS'] ?? path.join(raiz, '.siseac'));
  const carpeta = path.join(datos, 'azurite');
  const enUso = await conexionEnUso(carpeta);
  if (enUso !== null) return { ambiente: { [CONEXION]: enUso }, cerrar: () => Promise.resolve() };
  const { conexion, cerrar } = await iniciarAzurite(carpeta);
  return { ambiente: { [CONEXION]: conexion }, cerrar };
}
