import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { devDependencies } from '../../package.json';

const ejecutar = promisify(execFile);

/** Runs where the package writes into the folder it is given; it believes to be in Lambda to bring its libraries. */
const DESEMPACAR = 'require(process.argv[1]).executablePath().then(() => process.exit(0))';

/** The package's own settings look for its fonts at a fixed place. */
const LETRAS = (donde: string): string =>
  `<?xml version="1.0"?><fontconfig><dir>${donde}/fonts</dir><cachedir>${donde}/letras</cachedir></fontconfig>`;

const carpeta = path.join(tmpdir(), `chromium-${devDependencies['@sparticuz/chromium']}`);

/**
 * The folder with Chromium, its libraries and its fonts, unpacked once for every test worker and every run. Each
 * worker unpacks beside it and the first to finish gives its place: nobody ever sees half a browser.
 */
export async function chromiumDesempacado(): Promise<string> {
  if (existsSync(carpeta)) return carpeta;
  const propia = await mkdtemp(`${carpeta}-`);
  await ejecutar(process.execPath, ['-e', DESEMPACAR, require.resolve('@sparticuz/chromium')], {
    env: { ...process.env, TMPDIR: propia, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
  await writeFile(path.join(propia, 'fonts/fonts.conf'), LETRAS(carpeta));
  await rename(propia, carpeta).catch(() => rm(propia, { recursive: true }));
  return carpeta;
}
