import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leerArchivos } from '../../../functions/libros/leer-archivo';
import { type HojaCruda } from '../../../shared/importacion/hoja-cruda';
import { SAE } from '../../archivos-de-muestra';

/** The sheets of the samples in these paths under the SAE folder; a folder gives all its books. */
export async function hojasDe(...rutas: readonly string[]): Promise<HojaCruda[]> {
  const archivos = rutas.flatMap((ruta) => {
    if (/\.\w+$/.test(ruta)) return [ruta];
    return readdirSync(join(SAE, ruta)).map((nombre) => join(ruta, nombre));
  });
  const leidos = await leerArchivos(
    archivos.map((ruta) => ({ nombre: ruta, bytes: readFileSync(join(SAE, ruta)) })),
  );
  return leidos.flatMap((leido) => {
    if (!Array.isArray(leido)) throw new Error(`a sample was refused: ${leido.clave}`);
    return leido;
  });
}
