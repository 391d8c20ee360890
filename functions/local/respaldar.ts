import path from 'node:path';
import { abrirConexion } from '../almacen/conexion';
import { ProblemaDeRespaldo } from '../almacen/respaldo/problema-de-respaldo';
import { respaldar } from '../almacen/respaldo/respaldar';
import { exigirTablas } from '../almacen/exigir-tablas';
import { almacenDelAmbiente } from './almacen-del-ambiente';
import { exigirCarpeta } from './exigir-carpeta';

/** npm run respaldo -- FOLDER */
async function correr(destino: string | undefined): Promise<void> {
  if (destino === undefined) throw new ProblemaDeRespaldo('Diga la carpeta: npm run respaldo -- CARPETA');
  const respaldos = path.resolve(destino);
  await exigirCarpeta(respaldos, 'Diga otra carpeta: npm run respaldo -- CARPETA');
  const { ambiente, cerrar } = await almacenDelAmbiente(process.env, { nuevo: false });
  try {
    const conexion = await abrirConexion(ambiente);
    await exigirTablas(conexion);
    const carpeta = await respaldar(conexion, respaldos, new Date());
    console.log(`Respaldado en ${carpeta}`);
  } finally {
    await cerrar();
  }
}

correr(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof ProblemaDeRespaldo ? error.message : error);
  process.exitCode = 1;
});
