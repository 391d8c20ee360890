/** 1 January 2026, 0:00, as zip files keep the time (low half) and the day (high half). */
const FECHA = ((2026 - 1980) << 25) | (1 << 21) | (1 << 16);

const CABECERA_LOCAL = 0x04034b50;
const CABECERA_CENTRAL = 0x02014b50;
const FIN = 0x06054b50;
const LARGO_DEL_FIN = 22;

/** The same zip with every file in it dated alike, so that building it twice gives the same bytes. It has no comment. */
export function conFechaFija(zip: Uint8Array): Buffer {
  const bytes = Buffer.from(zip);
  const fin = bytes.length - LARGO_DEL_FIN;
  exigir(bytes, fin, FIN);
  let donde = bytes.readUInt32LE(fin + 16);
  for (let quedan = bytes.readUInt16LE(fin + 10); quedan > 0; quedan -= 1) {
    exigir(bytes, donde, CABECERA_CENTRAL);
    bytes.writeUInt32LE(FECHA, donde + 12);
    const local = bytes.readUInt32LE(donde + 42);
    exigir(bytes, local, CABECERA_LOCAL);
    bytes.writeUInt32LE(FECHA, local + 10);
    donde += 46 + [28, 30, 32].reduce((suma, largo) => suma + bytes.readUInt16LE(donde + largo), 0);
  }
  return bytes;
}

function exigir(bytes: Buffer, donde: number, firma: number): void {
  if (bytes.readUInt32LE(donde) !== firma) throw new RangeError(`not a zip header at ${donde}`);
}
