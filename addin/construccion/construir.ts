import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { construirCasos } from './casos';
import { construirFunciones } from './funciones';
import { construirMuestras } from './muestras';
import { construirBanco, construirPaginas } from './paginas';

const origen = path.join(__dirname, '..');
const salida = path.join(origen, '../dist/addin');

/** Builds everything the add-in's origin serves into dist/addin. */
async function construir(): Promise<void> {
  await construirPaginas(origen, salida);
  await construirBanco(origen, path.join(origen, '../dist/banco'));
  await construirFunciones(salida);
  await construirCasos(path.join(origen, '../test/casos'), path.join(salida, 'casos'));
  await construirMuestras(path.join(salida, 'muestras'));
  const iconos = path.join(origen, 'iconos');
  if (existsSync(iconos)) await cp(iconos, path.join(salida, 'iconos'), { recursive: true });
}

construir().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
