import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { normasEn } from '../shared/norma/normas';
import { ArchivoDeCasos, comprobarCasos } from './comprobar-casos';

/** Runs every file of golden cases in some folders under the norms in force today: casos DIR [DIR…]. */
function correrCasos(carpetas: readonly string[]): boolean {
  const normas = normasEn(new Date().toISOString().slice(0, 10));
  const archivos = carpetas.flatMap((carpeta) =>
    readdirSync(carpeta)
      .filter((nombre) => nombre.endsWith('.json'))
      .sort()
      .map((nombre) => join(carpeta, nombre)),
  );
  let [aprobados, fallidos, desconocidas] = [0, 0, 0];
  for (const archivo of archivos) {
    const leidos = ArchivoDeCasos.parse(JSON.parse(readFileSync(archivo, 'utf8')));
    const comprobacion = comprobarCasos(leidos, normas);
    for (const falla of comprobacion.fallas) console.log(`${archivo}: ${falla}`);
    for (const clave of comprobacion.desconocidas) console.log(`${archivo}: clave desconocida: ${clave}`);
    aprobados += comprobacion.aprobados;
    fallidos += comprobacion.fallas.length;
    desconocidas += comprobacion.desconocidas.length;
  }
  console.log(`${aprobados} passed, ${fallidos} failed`);
  return archivos.length > 0 && fallidos === 0 && desconocidas === 0;
}

z.config(z.locales.es());
const carpetas = process.argv.slice(2);
if (carpetas.length === 0) console.error('Uso: npm run --silent casos -- CARPETA [CARPETA…]');
if (!correrCasos(carpetas)) process.exitCode = 1;
