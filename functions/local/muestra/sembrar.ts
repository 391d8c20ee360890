import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as esperar } from 'node:timers/promises';
import { z } from 'zod';
import { type Persona } from '../../../shared/modelo/configuracion';
import { Calendario } from '../../../shared/modelo/corte';
import { EstadoDePublicacion } from '../../../shared/modelo/publicacion';
import { personaDeMuestra, PERSONAS_DE_MUESTRA } from '../identidad/personas-de-muestra';
import { type Pila } from '../pila';
import { capturarMuestra } from './capturar';
import { CARPETA_DE_MUESTRA } from './carpeta';
import { abrirPuerta, type Puerta } from './puerta';

/** Files that come with the project; those of corte 3 are left for whoever wants to try. */
export const ARCHIVOS_DE_MUESTRA = path.join(CARPETA_DE_MUESTRA, 'archivos');

/**
 * Leaves the system as it is after two cortes and one unit, through the API and as Servicios Escolares would. Once: a second
 * start finds the mark, and what was saved since then stays. Without the mark it is done again from the start, which
 * changes nothing that was already done.
 */
export async function sembrarMuestra(pila: Pila, datos: string): Promise<void> {
  const marca = path.join(datos, 'muestra-guardada.json');
  if (existsSync(marca)) return;
  const puerta = await puertaDe(pila, 'dg');
  await configurar(puerta);
  // Before the calendar: by its dates the first units are closed, and what was captured in them came in time.
  await capturarMuestra(await puertaDe(pila, 'docente-ut'));
  await guardarCalendarios(puerta);
  for (const carga of CARGAS) await cargar(puerta, carga);
  for (const publicacion of PUBLICACIONES) await publicar(puerta, publicacion);
  await writeFile(marca, JSON.stringify({ guardada: new Date().toISOString() }));
}

async function puertaDe(pila: Pila, id: string): Promise<Puerta> {
  const persona = personaDeMuestra(id);
  if (!persona) throw new Error(`the demo people lack ${id}`);
  return abrirPuerta(pila, persona);
}

async function configurar({ guardar }: Puerta): Promise<void> {
  await guardar('configuracion/planteles', await leerJson('planteles.json', z.unknown()));
  await guardar('configuracion/minimos', await leerJson('minimos.json', z.unknown()));
  const personas = PERSONAS_DE_MUESTRA.map(
    ({ id, nombre, planteles, docente, administra, baja }): Persona => ({
      ...{ id, nombre, planteles, docente },
      ...{ administra, baja },
    }),
  );
  await guardar('configuracion/personas', personas);
}

async function guardarCalendarios({ guardar }: Puerta): Promise<void> {
  for (const calendario of await leerJson('calendarios.json', z.array(Calendario))) {
    await guardar(`configuracion/calendarios/${calendario.periodo}`, calendario);
  }
}

interface Carga {
  readonly ruta: string;
  readonly archivos: string;
}

const PERIODO = 'periodos/AGODIC26';
const CARGAS: readonly Carga[] = [
  { ruta: `${PERIODO}/planteles/252/incidencias`, archivos: 'incidencias-252.csv' },
  { ruta: `${PERIODO}/cortes/1/planteles/252/sabana`, archivos: '252-orizaba/corte1' },
  { ruta: `${PERIODO}/cortes/2/planteles/252/sabana`, archivos: '252-orizaba/corte2' },
  { ruta: `${PERIODO}/cortes/2/planteles/57/sabana`, archivos: 'sabana-larga-57-corte2.xlsx' },
];

const PUBLICACIONES = [
  { ruta: `${PERIODO}/cortes/1`, llave: 'muestra-corte-1' },
  { ruta: `${PERIODO}/cortes/2`, llave: 'muestra-corte-2' },
  { ruta: 'periodos/SEPDIC26/unidades/1', llave: 'muestra-unidad-1' },
] as const;

async function cargar({ pedir }: Puerta, { ruta, archivos }: Carga): Promise<void> {
  const formulario = new FormData();
  for (const archivo of await archivosDe(path.join(ARCHIVOS_DE_MUESTRA, archivos))) {
    formulario.append('archivos', new File([await readFile(archivo)], path.basename(archivo)));
  }
  await pedir(ruta, { method: 'PUT', body: formulario });
}

async function archivosDe(ruta: string): Promise<string[]> {
  if (!(await stat(ruta)).isDirectory()) return [ruta];
  return (await readdir(ruta)).toSorted().map((nombre) => path.join(ruta, nombre));
}

async function publicar({ pedir }: Puerta, { ruta, llave }: (typeof PUBLICACIONES)[number]): Promise<void> {
  const respuesta = await pedir(`${ruta}/publicaciones`, {
    method: 'POST',
    headers: { 'idempotency-key': llave },
    body: JSON.stringify({ caracter: 'definitivo' }),
  });
  let estado = EstadoDePublicacion.parse(await respuesta.json());
  while (!estado.terminada) {
    await esperar(100);
    estado = EstadoDePublicacion.parse(await (await pedir(`publicaciones/${estado.id}`)).json());
  }
  const fallido = estado.planteles.find(({ etapa }) => etapa === 'fallido');
  if (fallido) throw new Error(`${ruta}, plantel ${fallido.plantel}: ${fallido.problema ?? ''}`);
}

async function leerJson<T>(nombre: string, esquema: z.ZodType<T>): Promise<T> {
  return esquema.parse(JSON.parse(await readFile(path.join(CARPETA_DE_MUESTRA, nombre), 'utf8')));
}
