import { createHash } from 'node:crypto';

/** Where manifest.xml says that the pages are. */
const ORIGEN_LOCAL = 'https://localhost:3443';

export interface Despliegue {
  /** Origin of the pages: https://siseac.example.mx */
  readonly origen: string;
  /** That of the package, 1.0.0: Office takes a manifest as an update only if its version is a later one. */
  readonly version: string;
  /** Id of the add-in; by default, one that comes of the origin. */
  readonly id?: string;
}

/** The manifest of the add-in for another origin: its addresses, its version and an id of its own. */
export const manifiestoPara = (xml: string, { origen, version, id }: Despliegue): string =>
  xml
    .replaceAll(ORIGEN_LOCAL, new URL(origen).origin)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`)
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${id ?? idDe(origen)}</Id>`);

/** The same origin is the same add-in whenever its manifest is made (a version 5 UUID, RFC 9562, over the URL). */
function idDe(origen: string): string {
  const espacio = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
  const huella = createHash('sha1').update(espacio).update(new URL(origen).origin).digest();
  huella.writeUInt8((huella.readUInt8(6) & 0x0f) | 0x50, 6);
  huella.writeUInt8((huella.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = huella.toString('hex', 0, 16);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
