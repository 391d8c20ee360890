import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Normas, normasEn } from '../shared/norma/normas';
import { ArchivoDeCasos, comprobarCasos, type Comprobacion } from './comprobar-casos';

/** Runs every file of golden cases in some folders under the norms in force today: casos DIR [DIR…]. */
function correrCasos(carpetas: readonly string[]): boolean {
  const normas = normasEn(new Date().toISOString().slice(0, 10));
  let [aprobados, fallidos, desconocidas] = [0, 0, 0];
  for (const [donde, comprobacion] of carpetas.flatMap((carpeta) => correrCarpeta(carpeta, normas))) {
    for (const falla of comprobacion.fallas) console.log(`${donde}: ${falla}`);
    for (const clave of comprobacion.desconocidas) console.log(`${donde}: clave desconocida: ${clave}`);
    aprobados += comprobacion.aprobados;
    fallidos += comprobacion.fallas.length;
    desconocidas += comprobacion.desconocidas.length;
  }
  console.log(`${aprobados} passed, ${fallidos} failed`);
  return fallidos === 0 && desconocidas === 0;
}

/** A folder or a file that cannot be read is one failure, and the others go on. */
function correrCarpeta(carpeta: string, normas: Normas): (readonly [string, Comprobacion])[] {
  const nombres = leer(() => readdirSync(carpeta));
  if (!nombres.leido) return [[carpeta, noSePudoLeer(nombres.porque)]];
  return nombres.valor
    .filter((nombre) => nombre.endsWith('.json'))
    .sort()
    .map((nombre) => {
      const archivo = join(carpeta, nombre);
      return [archivo, correrArchivo(archivo, normas)] as const;
    });
}

function correrArchivo(archivo: string, normas: Normas): Comprobacion {
  const contenido = leer((): unknown => JSON.parse(readFileSync(archivo, 'utf8')));
  if (!contenido.leido) return noSePudoLeer(contenido.porque);
  const casos = ArchivoDeCasos.safeParse(contenido.valor);
  if (casos.success) return comprobarCasos(casos.data, normas);
  return noSePudoLeer(z.prettifyError(casos.error).replaceAll('\n', ' '));
}

const noSePudoLeer = (porque: string): Comprobacion => ({
  aprobados: 0,
  fallas: [`no se pudo leer: ${porque}`],
  desconocidas: [],
});

type Lectura<T> =
  { readonly leido: true; readonly valor: T } | { readonly leido: false; readonly porque: string };

function leer<T>(lectura: () => T): Lectura<T> {
  try {
    return { leido: true, valor: lectura() };
  } catch (error) {
    return { leido: false, porque: String(error) };
  }
}

z.config(z.locales.es());
const carpetas = process.argv.slice(2);
if (!correrCasos(carpetas)) process.exitCode = 1;
else if (carpetas.length === 0) {
  console.error('Uso: npm run --silent casos -- CARPETA [CARPETA…]');
  process.exitCode = 2;
}
