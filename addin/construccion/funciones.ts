import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { build, type Plugin } from 'esbuild';
import { z } from 'zod';

const FUENTES = path.join(__dirname, '../funciones');

/**
 * zod carries its messages in fifty languages, half of the script. The functions write their own, so that none of them
 * has to be read every time a workbook opens.
 */
const SIN_IDIOMAS: Plugin = {
  name: 'sin-idiomas',
  setup(construccion) {
    construccion.onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.c?js$/ }, () => ({ contents: '' }));
  },
};

/**
 * Writes into `destino` the metadata of the custom functions and the script that associates them. The script is
 * classic and synchronous: a call that Excel makes before a module has loaded would fail.
 */
export async function construirFunciones(destino: string): Promise<void> {
  const fuentes = (await readdir(FUENTES))
    .filter((nombre) => nombre.endsWith('.ts') && !nombre.endsWith('.d.ts'))
    .sort()
    .map((nombre) => path.join(FUENTES, nombre));
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(fuentes);
  if (errors.length > 0) throw new Error(`custom functions without metadata:\n${errors.join('\n')}`);
  await mkdir(destino, { recursive: true });
  await writeFile(path.join(destino, 'funciones.json'), conErroresDeEntrada(metadataJson));
  await build({
    stdin: { contents: asociaciones(associate), resolveDir: FUENTES, loader: 'ts' },
    outfile: path.join(destino, 'funciones.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [SIN_IDIOMAS],
  });
}

/**
 * Excel does not call a function that reads a range where one cell is in error, unless its metadata says that it takes
 * them: one alumno without data would leave a whole column unanswered. The generator has no tag for it.
 */
const conErroresDeEntrada = (metadatos: string): string =>
  `${JSON.stringify({ allowErrorForDataTypeAny: true, ...z.looseObject({}).parse(JSON.parse(metadatos)) }, null, 2)}\n`;

interface Asociacion {
  readonly sourceFileName: string;
  readonly functionName: string;
  readonly id: string;
}

/** What each declaration asks for in its own comment, so that a new function is declared once. */
const asociaciones = (declaradas: readonly Asociacion[]): string =>
  [
    "import { enTurnos } from './turnos';",
    ...declaradas.map(({ sourceFileName, functionName, id }, i) => {
      const modulo = `./${path.basename(sourceFileName, '.ts')}`;
      return `import { ${functionName} as f${i} } from '${modulo}';\nCustomFunctions.associate('${id}', enTurnos(f${i}));`;
    }),
  ].join('\n');
