import { isUtf8 } from 'node:buffer';

/** Bytes decoded at a time: what each of them costs on the way is never multiplied by the whole file. */
const TROZO = 65_536;

/**
 * The text of a CSV, whatever it was saved in: UTF-8 or UTF-16 with or without their marks, or Windows-1252, which
 * is what Excel writes and what Latin-1 really is. Line ends come out as "\n".
 */
export function leerTexto(bytes: Uint8Array): string {
  let texto = '';
  for (const trozo of decodificar(bytes)) texto += trozo;
  return texto;
}

function* decodificar(bytes: Uint8Array): Generator<string> {
  const fines = new FinesDeLinea();
  const utf16 = utf16De(bytes);
  if (utf16 === null && !pareceUtf8(bytes)) {
    for (const trozo of trozosDe(bytes)) yield windows1252(trozo.subarray(0, fines.unir(trozo)));
    return;
  }
  // Excel's own bytes are swapped first, so that letters of sixteen bits are looked at as numbers.
  const decoder = new TextDecoder(utf16 === null ? 'utf-8' : 'utf-16le');
  for (const trozo of trozosDe(bytes)) {
    const unidades = utf16 === null ? trozo : unidadesDe(trozo, utf16);
    yield decoder.decode(unidades.subarray(0, fines.unir(unidades)), { stream: true });
  }
  yield decoder.decode();
  if (utf16 !== null && bytes.length % 2 === 1) yield '\uFFFD';
}

/** Pieces of their own, which may be written over. */
function* trozosDe(bytes: Uint8Array): Generator<Uint8Array> {
  for (let desde = 0; desde < bytes.length; desde += TROZO) yield bytes.slice(desde, desde + TROZO);
}

function unidadesDe(trozo: Uint8Array, orden: 'utf-16le' | 'utf-16be'): Uint16Array {
  const pares = trozo.subarray(0, trozo.length - (trozo.length % 2));
  if (orden === 'utf-16be') Buffer.from(pares.buffer, pares.byteOffset, pares.length).swap16();
  return new Uint16Array(pares.buffer, pares.byteOffset, pares.length / 2);
}

const CR = 13;
const LF = 10;

/** Every line end as "\n", in letters of eight or sixteen bits; one may be cut between two pieces. */
class FinesDeLinea {
  private anterior = 0;

  /** Writes over the letters, and tells how many are left. */
  unir(unidades: Uint8Array | Uint16Array): number {
    let hasta = 0;
    for (const unidad of unidades) {
      if (unidad !== LF || this.anterior !== CR) {
        unidades[hasta] = unidad === CR ? LF : unidad;
        hasta += 1;
      }
      this.anterior = unidad;
    }
    return hasta;
  }
}

/** Bytes 0x80 to 0x9F, where Windows-1252 parts from Latin-1. Node 20's own decoder takes one for the other. */
const DE_WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const LETRAS = Uint16Array.from({ length: 256 }, (_, byte) => DE_WINDOWS.charCodeAt(byte - 0x80) || byte);

function windows1252(bytes: Uint8Array): string {
  const letras = new Uint16Array(bytes.length);
  let distintas = false;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] ?? 0;
    const letra = LETRAS[byte] ?? byte;
    letras[i] = letra;
    distintas ||= letra !== byte;
  }
  return distintas
    ? Buffer.from(letras.buffer).toString('utf16le')
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
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

const DESCONOCIDA = 0xfffd;
/** By then it is known what most of them are. */
const MALAS_SUFICIENTES = 100_000;

/**
 * A file cut in the middle of a letter, or with one bad byte, is still UTF-8: read as Windows-1252 every accent of it
 * would break. It is UTF-8 while its good letters outnumber its bad ones; the importer points at each bad one.
 */
function pareceUtf8(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return true;
  if (isUtf8(bytes)) return true;
  const decoder = new TextDecoder('utf-8');
  let [buenas, malas] = [0, 0];
  for (const trozo of trozosDe(bytes)) {
    const texto = decoder.decode(trozo, { stream: true });
    for (let i = 0; i < texto.length; i += 1) {
      const letra = texto.charCodeAt(i);
      if (letra === DESCONOCIDA) malas += 1;
      else if (letra > 0x7f) buenas += 1;
    }
    if (malas > MALAS_SUFICIENTES) break;
  }
  return buenas > malas;
}
