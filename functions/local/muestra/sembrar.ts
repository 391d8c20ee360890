import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { type Persona } from '../../../shared/modelo/configuracion';
import { Calendario } from '../../../shared/modelo/corte';
import { personaDeMuestra, PERSONAS_DE_MUESTRA } from '../identidad/personas-de-muestra';
import { type Pila } from '../pila';
import { abrirPuerta, type Puerta } from './puerta';

/** Files that come with the project; those of corte 3 are left for whoever wants to try. */
export const ARCHIVOS_DE_MUESTRA = path.join(__dirname, 'archivos');

/**
 * Leaves the system as it is after two cortes, through the API and as Servicios Escolares would. Once: a second
 * start finds the mark, and what was saved since then stays. Without the mark it is done again from the start, which
 * changes nothing that was already done.
 */
export async function sembrarMuestra(pila: Pila, datos: string): Promise<void> {
  const marca = path.join(datos, 'muestra-guardada.json');
  if (existsSync(marca)) return;
  const dg = personaDeMuestra('dg');
  if (!dg) throw new Error('the demo people lack dg');
  const puerta = await abrirPuerta(pila, dg);
  await configurar(puerta);
  await writeFile(marca, JSON.stringify({ guardada: new Date().toISOString() }));
}

async function configurar({ guardar }: Puerta): Promise<void> {
  await guardar('configuracion/planteles', await leerJson('planteles.json', z.unknown()));
  await guardar('configuracion/minimos', await leerJson('minimos.json', z.unknown()));
  for (const calendario of await leerJson('calendarios.json', z.array(Calendario))) {
    await guardar(`configuracion/calendarios/${calendario.periodo}`, calendario);
  }
  const personas = PERSONAS_DE_MUESTRA.map(({ id, nombre, planteles, docente }): Persona => ({
    id,
    nombre,
    planteles,
    docente,
  }));
  await guardar('configuracion/personas', personas);
}

async function leerJson<T>(nombre: string, esquema: z.ZodType<T>): Promise<T> {
  return esquema.parse(JSON.parse(await readFile(path.join(__dirname, nombre), 'utf8')));
}
