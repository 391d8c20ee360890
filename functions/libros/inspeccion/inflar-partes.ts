import { crc32, inflateRawSync } from 'node:zlib';
import { CuentaDeElementos } from './cuenta-de-elementos';
import { type EntradaZip } from './directorio-zip';
import { RECHAZOS, type RechazoDeArchivo } from './rechazo-de-archivo';

const DTD = ['<!DOCTYPE', '<!ENTITY'];
const COMENTARIOS = /<!--[^]*?-->/g;
/** Whatever comes before the root element, and its name. */
const RAIZ = /^(?:\s|<\?[^>]*>)*<([\w.:-]+)/;
/** Parts whose rows, texts or styles would be lost in silence if the end of them were missing. */
const RAICES_DEL_LIBRO = /(?:^|:)(?:worksheet|sst|styleSheet|workbook|Relationships)$/;
const LETRAS_DE_ORILLA = 4096;
/** So that the last piece never looks full; zlib takes no smaller one. */
const HOLGURA = 64;

/**
 * Inflates every part, never beyond what the directory declares, and looks at the XML before any parser does: no
 * declarations, no encoding but UTF-8, nothing cut. Returns the style sheet, which says how cells are to be read.
 */
export function inflarPartes(
  bytes: Uint8Array,
  entradas: readonly EntradaZip[],
): { readonly estilos: string } | RechazoDeArchivo {
  let estilos = '';
  const cuenta = new CuentaDeElementos();
  for (const entrada of entradas) {
    const parte = inflar(bytes, entrada);
    if (parte === null) return RECHAZOS.truncado;
    if (!/\.(xml|rels|vml)$/i.test(entrada.nombre)) continue;
    if ((parte[0] ?? 0) >= 0xfe || parte.includes(0)) return RECHAZOS.truncado;
    if (DTD.some((declaracion) => parte.includes(declaracion))) return RECHAZOS.dtd;
    const raiz = RAIZ.exec(orilla(parte, 0))?.[1] ?? '';
    if (estaCortada(parte, raiz)) return RECHAZOS.truncado;
    const excede = cuenta.agregar(parte, /^.*:|^/.exec(raiz)?.[0] ?? '');
    if (excede) return excede;
    if (entrada.nombre.toLowerCase() === 'xl/styles.xml') estilos = parte.toString('utf8');
  }
  return { estilos };
}

const orilla = (parte: Buffer, desde: number): string =>
  parte
    .toString('utf8', desde, desde + LETRAS_DE_ORILLA)
    .replace(COMENTARIOS, '')
    .trim();

/** The library closes by itself what a cut part leaves open: the rows that are missing would never be missed. */
function estaCortada(parte: Buffer, raiz: string): boolean {
  if (!RAICES_DEL_LIBRO.test(raiz)) return false;
  const ultima = /<[^<>]*>$/.exec(orilla(parte, Math.max(0, parte.length - LETRAS_DE_ORILLA)))?.[0] ?? '';
  const cierra = ultima.startsWith(`</${raiz}`) || (ultima.startsWith(`<${raiz}`) && ultima.endsWith('/>'));
  if (!cierra) return true;
  const filas = raiz.replace(/worksheet$/, 'sheetData');
  return parte.includes(`<${filas}>`) && !parte.includes(`</${filas}`);
}

/** Into one buffer of its size: grown piece by piece it would be there twice. */
function inflar(bytes: Uint8Array, { comprimida, inflados, suma, desde, hasta }: EntradaZip): Buffer | null {
  const crudo = Buffer.from(bytes.buffer, bytes.byteOffset + desde, hasta - desde);
  try {
    const parte = comprimida
      ? inflateRawSync(crudo, { maxOutputLength: Math.max(inflados, 1), chunkSize: inflados + HOLGURA })
      : crudo;
    return parte.length === inflados && crc32(parte) === suma ? parte : null;
  } catch {
    // More bytes than declared, or not deflate at all: either way not the part it says it is.
    return null;
  }
}
