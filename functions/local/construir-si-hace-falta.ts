import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

const FUENTES = ['addin', 'functions', 'shared', 'test/casos', 'package.json', 'vite.config.ts'];
const PRODUCTOS = [
  'dist/addin/index.html',
  'dist/banco/banco.html',
  'dist/functions/app.js',
  'dist/local/inicio.js',
  'dist/local/azurite-aparte.js',
];

/** Whether all that is built is there, and none of it is older than its sources. */
export async function estaConstruido(raiz: string): Promise<boolean> {
  const fuentes = await Promise.all(FUENTES.map((una) => masReciente(path.join(raiz, una))));
  const productos = await Promise.all(PRODUCTOS.map((uno) => fechaDe(path.join(raiz, uno))));
  return Math.min(...productos) >= Math.max(...fuentes);
}

/** Builds when what is built is missing or older than its sources. */
export async function construirSiHaceFalta(raiz: string): Promise<void> {
  if (await estaConstruido(raiz)) return;
  console.log('Construyendo las páginas y el servicio…');
  const construccion = spawn('npm', ['run', '--silent', 'build'], {
    cwd: raiz,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  await once(construccion, 'exit');
  if (construccion.exitCode !== 0) throw new Error('no se pudo construir; revise los mensajes anteriores');
}

async function masReciente(ruta: string): Promise<number> {
  const entradas = await readdir(ruta, { withFileTypes: true, recursive: true }).catch(() => []);
  const archivos = entradas.filter((una) => una.isFile()).map((una) => path.join(una.parentPath, una.name));
  return Math.max(0, ...(await Promise.all((archivos.length > 0 ? archivos : [ruta]).map(fechaDe))));
}

const fechaDe = async (ruta: string): Promise<number> => (await stat(ruta).catch(() => null))?.mtimeMs ?? 0;
