/**
 * The text of a CSV, whatever it was saved in: UTF-8 or UTF-16 with or without their marks, or Windows-1252, which
 * is what Excel writes and what Latin-1 really is. Line ends come out as "\n".
 */
export function leerTexto(bytes: Uint8Array): string {
  const texto = decodificar(bytes);
  return texto.includes('\r') ? texto.replace(/\r\n?/g, '\n') : texto;
}

function decodificar(bytes: Uint8Array): string {
  const utf16 = utf16De(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  const texto = new TextDecoder('utf-8').decode(bytes);
  return pareceUtf8(bytes, texto) ? texto : windows1252(bytes);
}

/** Bytes 0x80 to 0x9F, where Windows-1252 parts from Latin-1. Node 20's own decoder takes one for the other. */
const DE_WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function windows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\u0080-\u009F]/g, (letra) => DE_WINDOWS[letra.charCodeAt(0) - 0x80] ?? letra);
}

/** By its mark or, without one, because western text in UTF-16 is half zeros, all of them on the same side. */
function utf16De(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const muestra = bytes.subarray(0, 4096);
  let [pares, impares] = [0, 0];
  for (let i = 0; i < muestra.length; i += 1) {
    if (muestra[i] !== 0) continue;
    if (i % 2 === 0) pares += 1;
    else impares += 1;
  }
  const suficientes = muestra.length / 4;
  if (impares > suficientes && pares < impares / 4) return 'utf-16le';
  return pares > suficientes && impares < pares / 4 ? 'utf-16be' : null;
}

/**
 * A file cut in the middle of a letter, or with one bad byte, is still UTF-8: read as Windows-1252 every accent of it
 * would break. It is UTF-8 while its good letters outnumber its bad ones; the importer points at each bad one.
 */
function pareceUtf8(bytes: Uint8Array, texto: string): boolean {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return true;
  if (!texto.includes('\uFFFD')) return true;
  const malas = texto.split('\uFFFD').length - 1;
  const buenas = texto.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return buenas > malas;
}
