import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { CATALOGO } from '../../shared/catalogo';

/** One file of golden cases. Whatever else a case says (a note, a reading) is for its reader. */
const ArchivoDeCasos = z.array(z.object({ clave: z.string(), casos: z.array(z.unknown()) }));

/**
 * Copies the golden cases, which are data, to where the pages can read them: one file for each rule of the catalogue,
 * empty where nobody has written a case, so that asking for them never fails.
 */
export async function construirCasos(origen: string, destino: string): Promise<void> {
  const porClave = new Map<string, unknown[]>([...CATALOGO.keys()].map((clave) => [clave, []]));
  const nombres = (await readdir(origen)).filter((nombre) => nombre.endsWith('.json')).sort();
  for (const nombre of nombres) {
    const archivo = ArchivoDeCasos.parse(JSON.parse(await readFile(path.join(origen, nombre), 'utf8')));
    for (const { clave, casos } of archivo) porClave.get(clave)?.push(...casos);
  }
  await mkdir(destino, { recursive: true });
  await Promise.all(
    [...porClave].map(([clave, casos]) =>
      writeFile(path.join(destino, `${clave}.json`), JSON.stringify(casos)),
    ),
  );
}
