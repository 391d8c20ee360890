/**
 * The text of a CSV, whatever it was saved in: UTF-8 or UTF-16 with or without their marks, or Windows-1252, which
 * is what Excel writes and what Latin-1 really is. Line ends come out as "\n".
 */
export function leerTexto(bytes: Uint8Array): string {
  const texto = new TextDecoder(codificacionDe(bytes)).decode(bytes);
  return texto.includes('\r') ? texto.replace(/\r\n?/g, '\n') : texto;
}

function codificacionDe(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return utf16SinMarca(bytes) ?? (esUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/** Western text in UTF-16 is half zeros, all of them on the same side. */
function utf16SinMarca(bytes: Uint8Array): string | null {
  const muestra = bytes.subarray(0, 4096);
  const ceros = [0, 0];
  for (const [i, byte] of muestra.entries()) if (byte === 0) ceros[i % 2] = (ceros[i % 2] ?? 0) + 1;
  const [pares = 0, impares = 0] = ceros;
  const suficientes = muestra.length / 4;
  if (impares > suficientes && pares < impares / 4) return 'utf-16le';
  return pares > suficientes && impares < pares / 4 ? 'utf-16be' : null;
}

/**
 * A file cut in the middle of a letter, or with one bad byte, is still UTF-8: read as Windows-1252 every accent of it
 * would break. It is UTF-8 while its good letters outnumber its bad ones; the importer points at each bad one.
 */
function esUtf8(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return true;
  const texto = new TextDecoder('utf-8').decode(bytes);
  if (!texto.includes('\uFFFD')) return true;
  const malas = texto.split('\uFFFD').length - 1;
  const buenas = texto.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return buenas > malas;
}
