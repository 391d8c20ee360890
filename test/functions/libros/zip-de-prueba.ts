import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a zip and the lies its headers may tell about it. */
export interface Parte {
  readonly nombre: string;
  readonly contenido: string | Uint8Array;
  readonly banderas?: number;
  readonly metodo?: number;
  readonly inflados?: number;
  readonly suma?: number;
  readonly nombreLocal?: string;
  /** Takes its bytes from the entry before it, as overlapping bombs do. */
  readonly encimada?: boolean;
}

/** A zip written by hand, honest unless a part says otherwise. */
export function zip(partes: readonly Parte[]): Buffer {
  const locales: Buffer[] = [];
  const centrales: Buffer[] = [];
  let cursor = 0;
  let anterior = 0;
  for (const { nombre, contenido, banderas = 0, metodo = 8, nombreLocal = nombre, ...parte } of partes) {
    const crudo = Buffer.from(contenido);
    const datos = metodo === 8 ? deflateRawSync(crudo) : crudo;
    const comun = Buffer.alloc(26);
    comun.writeUInt16LE(20, 0);
    comun.writeUInt16LE(banderas, 2);
    comun.writeUInt16LE(metodo, 4);
    comun.writeUInt32LE(parte.suma ?? crc32(crudo), 10);
    comun.writeUInt32LE(datos.length, 14);
    comun.writeUInt32LE(parte.inflados ?? crudo.length, 18);
    const local = Buffer.from(comun);
    local.writeUInt16LE(Buffer.byteLength(nombreLocal), 22);
    comun.writeUInt16LE(Buffer.byteLength(nombre), 22);
    const desde = parte.encimada ? anterior : cursor;
    anterior = desde;
    if (!parte.encimada) {
      const entrada = Buffer.concat([Buffer.from('PK\x03\x04'), local, Buffer.from(nombreLocal), datos]);
      locales.push(entrada);
      cursor += entrada.length;
    }
    const cola = Buffer.alloc(14);
    cola.writeUInt32LE(desde, 10);
    centrales.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), comun, cola, Buffer.from(nombre)]));
  }
  const directorio = Buffer.concat(centrales);
  const fin = Buffer.alloc(22);
  fin.write('PK\x05\x06', 'latin1');
  fin.writeUInt16LE(partes.length, 8);
  fin.writeUInt16LE(partes.length, 10);
  fin.writeUInt32LE(directorio.length, 12);
  fin.writeUInt32LE(cursor, 16);
  return Buffer.concat([...locales, directorio, fin]);
}
