import { inflateRawSync } from 'node:zlib';
import { leerDirectorioZip } from '../../../../functions/libros/inspeccion/directorio-zip';

/** Every part of a written package, by path, as text. */
export function partesDelPaquete(bytes: Uint8Array): ReadonlyMap<string, string> {
  const entradas = leerDirectorioZip(bytes);
  if (!Array.isArray(entradas)) throw new Error(`not a zip: ${JSON.stringify(entradas)}`);
  return new Map(
    entradas.map(({ nombre, comprimida, desde, hasta }) => {
      const crudo = bytes.subarray(desde, hasta);
      return [nombre, new TextDecoder().decode(comprimida ? inflateRawSync(crudo) : crudo)];
    }),
  );
}
