import path from 'node:path';
import { conectar } from '../almacen/conexion';
import { restaurar } from '../almacen/respaldo/restaurar';
import { revisarRespaldo } from '../almacen/respaldo/revisar-respaldo';
import { almacenDelAmbiente } from './almacen-del-ambiente';
import { loQueSeDice } from './lo-que-se-dice';
import { ProblemaDeUso } from './problema-de-uso';

/** npm run restaurar -- FOLDER */
async function correr(destino: string | undefined): Promise<void> {
  if (destino === undefined) throw new ProblemaDeUso('Diga la carpeta: npm run restaurar -- CARPETA');
  const respaldo = path.resolve(destino);
  // Before any storage is made: an empty one would pass for one where nothing was ever kept.
  await revisarRespaldo(respaldo);
  const { ambiente, cerrar } = await almacenDelAmbiente(process.env, { nuevo: true });
  try {
    const { renglones, blobs, pendientes } = await restaurar(await conectar(ambiente), respaldo);
    console.log(
      `Restaurado: ${renglones} renglones, ${blobs} archivos, ${pendientes} publicaciones por terminar.`,
    );
    console.log('Todo lo escrito se leyó de nuevo y es igual, byte por byte, a lo que está en el respaldo.');
  } finally {
    await cerrar();
  }
}

correr(process.argv[2]).catch((error: unknown) => {
  console.error(loQueSeDice(error));
  process.exitCode = 1;
});
