import path from 'node:path';
import { abrirConexion } from '../almacen/conexion';
import { respaldar } from '../almacen/respaldo/respaldar';
import { exigirTablas } from '../almacen/exigir-tablas';
import { almacenDelAmbiente } from './almacen-del-ambiente';
import { exigirCarpeta } from './exigir-carpeta';
import { loQueSeDice } from './lo-que-se-dice';
import { ProblemaDeUso } from './problema-de-uso';

/** npm run respaldo -- FOLDER */
async function correr(destino: string | undefined): Promise<void> {
  if (destino === undefined) throw new ProblemaDeUso('Diga la carpeta: npm run respaldo -- CARPETA');
  const respaldos = path.resolve(destino);
  await exigirCarpeta(respaldos, 'Diga otra carpeta: npm run respaldo -- CARPETA');
  const { ambiente, cerrar } = await almacenDelAmbiente(process.env, { nuevo: false });
  try {
    const conexion = await abrirConexion(ambiente);
    await exigirTablas(conexion, (aviso) => console.warn(aviso));
    const carpeta = await respaldar(conexion, respaldos, new Date());
    console.log(`Respaldado en ${carpeta}`);
  } finally {
    await cerrar();
  }
}

correr(process.argv[2]).catch((error: unknown) => {
  console.error(loQueSeDice(error));
  process.exitCode = 1;
});
