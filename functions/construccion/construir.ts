import { build } from 'esbuild';
import path from 'node:path';

const raiz = path.join(__dirname, '../..');

/**
 * Bundles what is deployed. CommonJS, because the Functions host loads it with `require` and an ES-module bundle
 * registers nothing; `@azure/functions-core` is supplied by the host.
 */
async function construir(): Promise<void> {
  await build({
    entryPoints: {
      app: path.join(raiz, 'functions/app.ts'),
      // Files are read in a thread, which needs a file of its own beside the application.
      'lectura-trabajador': path.join(raiz, 'functions/libros/lectura-trabajador.ts'),
    },
    outdir: path.join(raiz, 'dist/functions'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['@azure/functions-core'],
    // Libraries written as ES modules ask where they are, which CommonJS says in another way.
    define: { 'import.meta.url': 'direccionDelArchivo' },
    banner: { js: "const direccionDelArchivo = require('node:url').pathToFileURL(__filename).href;" },
    sourcemap: true,
    // Names in stack traces and in the log are worth more than the bytes.
    minifyWhitespace: true,
    logLevel: 'warning',
  });
}

construir().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
