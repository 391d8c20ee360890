import { build, type BuildOptions } from 'esbuild';
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { version } from '../../package.json';

const raiz = path.join(__dirname, '../..');
const salida = path.join(raiz, 'dist/functions');
const mapas = path.join(raiz, 'dist/mapas');
const local = path.join(raiz, 'dist/local');

const PARA_NODE = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // Libraries written as ES modules ask where they are, which CommonJS says in another way.
  define: { 'import.meta.url': 'direccionDelArchivo' },
  banner: { js: "const direccionDelArchivo = require('node:url').pathToFileURL(__filename).href;" },
  // Names in stack traces and in the log are worth more than the bytes.
  minifyWhitespace: true,
  logLevel: 'warning',
} satisfies BuildOptions;

/**
 * Makes the folder that is deployed, whole: the bundles, host.json and a package.json without dependencies. CommonJS,
 * because the Functions host loads it with `require` and an ES-module bundle registers nothing;
 * `@azure/functions-core` is supplied by the host.
 */
async function construir(): Promise<void> {
  await Promise.all([salida, mapas, local].map((carpeta) => rm(carpeta, { recursive: true, force: true })));
  await build({
    entryPoints: {
      app: path.join(raiz, 'functions/app.ts'),
      // Files are read in a thread, which needs a file of its own beside the application.
      'lectura-trabajador': path.join(raiz, 'functions/libros/lectura-trabajador.ts'),
    },
    outdir: salida,
    ...PARA_NODE,
    external: ['@azure/functions-core'],
    sourcemap: 'external',
  });
  await apartarMapas();
  await construirLoLocal();
  await cp(path.join(raiz, 'host.json'), path.join(salida, 'host.json'));
  const paquete = { name: 'siseac-servicio', version, private: true, main: 'app.js' };
  await writeFile(path.join(salida, 'package.json'), `${JSON.stringify(paquete, null, 2)}\n`);
}

/** What the tests start again and again, which takes half the time when nothing has to be translated on the way. */
const construirLoLocal = () =>
  build({
    entryPoints: ['inicio', 'azurite-aparte'].map((uno) => path.join(raiz, `functions/local/${uno}.ts`)),
    outdir: local,
    ...PARA_NODE,
    // Asked for by name, each where it is not used here: other engines of the storage, and sources not yet built.
    external: ['sequelize', 'pg-hstore', 'tsx'],
    // Of the storage's start, four parts in five were its telemetry, which nobody here sends.
    alias: { applicationinsights: path.join(raiz, 'functions/construccion/sin-telemetria.ts') },
  });

/** The frames of the log are read with them; each start of the service would carry them for nothing. */
async function apartarMapas(): Promise<void> {
  await mkdir(mapas, { recursive: true });
  for (const archivo of await readdir(salida)) {
    if (archivo.endsWith('.map')) await rename(path.join(salida, archivo), path.join(mapas, archivo));
  }
}

construir().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
