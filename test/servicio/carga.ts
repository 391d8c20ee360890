import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Pedido } from './pedir';
import { SAE } from '../archivos-de-muestra';

/** An upload of files of the sample (a name, or a folder of them) as a browser's form sends it. */
export function cargaDe(...rutas: readonly string[]): Pedido {
  return cargaCon(
    ...rutas.flatMap(archivosDe).map((ruta) => ({
      nombre: path.basename(ruta),
      bytes: readFileSync(path.join(SAE, ruta)),
    })),
  );
}

/** An upload of bytes under a name. */
export function cargaCon(...archivos: readonly { nombre: string; bytes: Buffer }[]): Pedido {
  const cuerpo = new FormData();
  for (const { nombre, bytes } of archivos) {
    cuerpo.append('archivos', new File([new Uint8Array(bytes)], nombre));
  }
  return { metodo: 'PUT', cuerpo };
}

function archivosDe(ruta: string): string[] {
  if (/\.\w+$/.test(ruta)) return [ruta];
  return readdirSync(path.join(SAE, ruta)).map((nombre) => path.join(ruta, nombre));
}
