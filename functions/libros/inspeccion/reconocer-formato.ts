import { RECHAZOS, type RechazoDeArchivo } from './rechazo-de-archivo';

export type Formato = 'xlsx' | 'texto';

const IMAGENES = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
];
const COMPRIMIDOS = [
  [0x1f, 0x8b],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/** What a file is by its first bytes, whatever it is called; a refusal when it is nothing that can be imported. */
export function reconocerFormato(nombre: string, bytes: Uint8Array): Formato | RechazoDeArchivo {
  if (bytes.length === 0) return RECHAZOS.vacio;
  if (empieza(bytes, OLE)) return documentoOle(bytes);
  if (empieza(bytes, ZIP) && (bytes[2] ?? 0) <= 8) {
    return /\.(csv|txt|tsv|xls|xlsb)$/i.test(nombre) ? RECHAZOS.extensionDeTexto : 'xlsx';
  }
  if (IMAGENES.some((firma) => empieza(bytes, firma))) return RECHAZOS.imagen;
  if (COMPRIMIDOS.some((firma) => empieza(bytes, firma))) return RECHAZOS.comprimido;
  const inicio = Buffer.from(bytes.subarray(0, 1024)).toString('latin1').replaceAll('\0', '').trimStart();
  if (inicio.startsWith('%PDF')) return RECHAZOS.pdf;
  if (/^(?:ï»¿|ÿþ|þÿ)?\s*<(?:!doctype html|html|table|head|meta|body)/i.test(inicio)) return RECHAZOS.html;
  if (/^(?:ï»¿|ÿþ|þÿ)?\s*<\?xml/i.test(inicio)) return /<html/i.test(inicio) ? RECHAZOS.html : RECHAZOS.xml;
  if (inicio.startsWith('{\\rtf') || esBinario(bytes)) return RECHAZOS.binario;
  return /\.(xlsx|xlsm|xls|xlsb)$/i.test(nombre) ? RECHAZOS.extensionDeLibro : 'texto';
}

const empieza = (bytes: Uint8Array, firma: readonly number[]): boolean =>
  firma.every((byte, i) => bytes[i] === byte);

/** The old container of Office holds encrypted .xlsx, old .xls and other documents. */
function documentoOle(bytes: Uint8Array): RechazoDeArchivo {
  const contenido = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const contiene = (texto: string): boolean => contenido.includes(Buffer.from(texto, 'utf16le'));
  if (contiene('EncryptedPackage')) return RECHAZOS.contrasena;
  return contiene('Workbook') || contiene('Book') ? RECHAZOS.xls : RECHAZOS.ole;
}

/** Control characters that no text has; UTF-16 is full of zeros, but only at every other byte. */
function esBinario(bytes: Uint8Array): boolean {
  const muestra = bytes.subarray(0, 8192);
  const ceros = [0, 0];
  let raros = 0;
  for (const [i, byte] of muestra.entries()) {
    if (byte === 0) ceros[i % 2] = (ceros[i % 2] ?? 0) + 1;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) raros += 1;
  }
  return raros > muestra.length / 100 || Math.min(ceros[0] ?? 0, ceros[1] ?? 0) > muestra.length / 50;
}
