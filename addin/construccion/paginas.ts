import { existsSync } from 'node:fs';
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PUENTE_DEL_BANCO } from '../banco/puente/antes-de-la-pagina';

/** Where each page is written, below addin/. */
const PAGINAS = [
  ...['portal/index.html', 'panel/panel.html'],
  ...['redireccion/redireccion.html', 'redireccion/dialogo.html'],
];

/** The trial bench is apart from what is deployed: only npm start serves it. */
const PAGINAS_DEL_BANCO = ['banco/banco.html'];

/** Builds the pages of the add-in's origin from `origen` (addin/) into `salida`. */
export const construirPaginas = (origen: string, salida: string): Promise<void> =>
  construir(origen, salida, { paginas: PAGINAS, base: '/' });

/** Builds the trial bench, with the bridge that its pane loads ahead of office.js. */
export async function construirBanco(origen: string, salida: string): Promise<void> {
  await construir(origen, salida, { paginas: PAGINAS_DEL_BANCO, base: '/banco/' });
  await writeFile(path.join(salida, 'puente.js'), PUENTE_DEL_BANCO);
}

interface Sitio {
  readonly paginas: readonly string[];
  /** Where its files are asked for. */
  readonly base: string;
}

async function construir(origen: string, salida: string, { paginas, base }: Sitio): Promise<void> {
  // Vite is an ES module and has to be loaded as one: translated to CommonJS it loses its own plugins.
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: origen,
    base,
    logLevel: 'warn',
    build: {
      outDir: salida,
      emptyOutDir: true,
      target: 'es2022',
      assetsDir: 'recursos',
      // A strict content policy allows files of our own, and neither inlined data nor inlined scripts.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: paginas.map((pagina) => path.join(origen, pagina)).filter((pagina) => existsSync(pagina)),
        onLog: (nivel, registro, avisar) => {
          // Fluent marks its modules for servers that render React; a bundle for browsers has no use for it.
          if (registro.code !== 'MODULE_LEVEL_DIRECTIVE') avisar(nivel, registro);
        },
      },
    },
  });
  await subirPaginas(salida, paginas);
}

/** Vite keeps each page in the folder of its source; people and the manifest know them at the root. */
async function subirPaginas(salida: string, paginas: readonly string[]): Promise<void> {
  for (const carpeta of new Set(paginas.map((pagina) => path.dirname(pagina)))) {
    const construida = path.join(salida, carpeta);
    if (!existsSync(construida)) continue;
    for (const pagina of await readdir(construida)) {
      await rename(path.join(construida, pagina), path.join(salida, pagina));
    }
    await rm(construida, { recursive: true });
  }
}
