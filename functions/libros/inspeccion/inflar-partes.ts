import { inflateRawSync } from 'node:zlib';
import { type EntradaZip } from './directorio-zip';
import { RECHAZOS, type RechazoDeArchivo } from './rechazo-de-archivo';

const DTD = ['<!DOCTYPE', '<!ENTITY'];

/**
 * Inflates every part, never beyond what the directory declares, and looks at the XML before any parser does: no
 * declarations, no encoding but UTF-8. Returns the style sheet, which says how cells are to be read.
 */
export function inflarPartes(
  bytes: Uint8Array,
  entradas: readonly EntradaZip[],
): { readonly estilos: string } | RechazoDeArchivo {
  let estilos = '';
  for (const entrada of entradas) {
    const parte = inflar(bytes, entrada);
    if (parte === null) return RECHAZOS.truncado;
    if (!/\.(xml|rels|vml)$/i.test(entrada.nombre)) continue;
    if ((parte[0] ?? 0) >= 0xfe) return RECHAZOS.truncado;
    if (DTD.some((declaracion) => parte.includes(declaracion))) return RECHAZOS.dtd;
    if (entrada.nombre.toLowerCase() === 'xl/styles.xml') estilos = parte.toString('utf8');
  }
  return { estilos };
}

function inflar(bytes: Uint8Array, { comprimida, inflados, desde, hasta }: EntradaZip): Buffer | null {
  const crudo = Buffer.from(bytes.buffer, bytes.byteOffset + desde, hasta - desde);
  if (!comprimida) return crudo;
  try {
    const parte = inflateRawSync(crudo, { maxOutputLength: Math.max(inflados, 1) });
    return parte.length === inflados ? parte : null;
  } catch {
    // More bytes than declared, or not deflate at all: either way not the part it says it is.
    return null;
  }
}
