import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type z } from 'zod';
import { type Huella } from '../contenido';

export interface ArchivoDeLineas {
  readonly lineas: number;
  readonly huella: Huella;
}

/** Writes one JSON value a line, as they come: however many they are, few are in memory. */
export async function escribirLineas(
  archivo: string,
  valores: AsyncIterable<object> | Iterable<object>,
): Promise<ArchivoDeLineas> {
  const salida = createWriteStream(archivo);
  const huella = createHash('sha256');
  let lineas = 0;
  for await (const valor of valores) {
    const linea = `${JSON.stringify(valor)}\n`;
    huella.update(linea);
    lineas += 1;
    if (!salida.write(linea)) await once(salida, 'drain');
  }
  salida.end();
  await once(salida, 'finish');
  return { lineas, huella: huella.digest('hex') };
}

export async function* leerLineas<T>(archivo: string, esquema: z.ZodType<T>): AsyncGenerator<T> {
  for await (const linea of createInterface({ input: createReadStream(archivo), crlfDelay: Infinity })) {
    yield esquema.parse(JSON.parse(linea));
  }
}

export async function huellaDeArchivo(archivo: string): Promise<ArchivoDeLineas> {
  const huella = createHash('sha256');
  let lineas = 0;
  for await (const pedazo of createReadStream(archivo)) {
    const bytes = Buffer.from(pedazo);
    huella.update(bytes);
    for (const byte of bytes) if (byte === 0x0a) lineas += 1;
  }
  return { lineas, huella: huella.digest('hex') };
}
