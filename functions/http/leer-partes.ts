/** A part of a form; `archivo` is its file name, null when it is a text. Its bytes are a view of the body. */
export interface Parte {
  readonly campo: string;
  readonly archivo: string | null;
  readonly bytes: Uint8Array;
}

/** No browser writes a tenth of it. */
const CABECERAS_MAXIMAS = 16_384;
const FIN_DE_CABECERAS = '\r\n\r\n';

/**
 * The parts of a multipart/form-data body (RFC 7578), at most `maximo` and one more, by which the excess is known. Null
 * when it is incomplete or is no form. By our own hand: a library copies each part twice, and counts them last.
 */
export function leerPartes(cuerpo: Uint8Array, tipo: string, maximo: number): Parte[] | null {
  const frontera = /;\s*boundary=(?:"([^"]{1,70})"|([^\s";]{1,70}))/i.exec(tipo);
  const marca = frontera?.[1] ?? frontera?.[2];
  if (marca === undefined) return null;
  const bytes = Buffer.from(cuerpo.buffer, cuerpo.byteOffset, cuerpo.byteLength);
  const separador = Buffer.from(`\r\n--${marca}`);
  if (bytes.indexOf(separador.subarray(2)) !== 0) return null;
  const partes: Parte[] = [];
  let cursor = separador.length - 2;
  while (bytes.toString('latin1', cursor, cursor + 2) !== '--') {
    const fin = bytes.subarray(cursor, cursor + CABECERAS_MAXIMAS).indexOf(FIN_DE_CABECERAS);
    if (fin < 0) return null;
    const desde = cursor + fin + FIN_DE_CABECERAS.length;
    const hasta = bytes.indexOf(separador, desde);
    const nombres = nombresDe(bytes.toString('utf8', cursor, cursor + fin));
    if (hasta < 0 || nombres === null) return null;
    partes.push({ ...nombres, bytes: bytes.subarray(desde, hasta) });
    if (partes.length > maximo) return partes;
    cursor = hasta + separador.length;
  }
  return partes;
}

function nombresDe(cabeceras: string): Omit<Parte, 'bytes'> | null {
  const disposicion =
    /^\r\n(?:[^]*\r\n)?content-disposition: *form-data *(;[^\r\n]*)/i.exec(cabeceras)?.[1] ?? '';
  const campo = /; *name="([^"]*)"/i.exec(disposicion)?.[1];
  if (campo === undefined) return null;
  const archivo = /; *filename="([^"]*)"/i.exec(disposicion)?.[1];
  return { campo: sinEscapes(campo), archivo: archivo === undefined ? null : sinEscapes(archivo) };
}

/** What a browser writes in place of the letters that a name between quotes cannot have. */
const sinEscapes = (nombre: string): string =>
  nombre.replaceAll('%22', '"').replaceAll(/%0D/gi, '\r').replaceAll(/%0A/gi, '\n');
