import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { revisarManifiesto } from './revisar-manifiesto';

const raiz = path.join(__dirname, '../..');
const construido = path.join(raiz, 'dist/addin');

if (existsSync(construido)) {
  const xml = readFileSync(path.join(raiz, 'manifest.xml'), 'utf8');
  const errores = revisarManifiesto(xml, (ruta) => existsSync(path.join(construido, ruta)));
  for (const error of errores) console.error(`manifest.xml: ${error}`);
  if (errores.length === 0) console.log('manifest.xml: correcto');
  process.exitCode = errores.length === 0 ? 0 : 1;
} else {
  console.error('manifest.xml: no hay dist/addin con qué compararlo. Ejecute antes: npm run build');
  process.exitCode = 1;
}
