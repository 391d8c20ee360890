import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { configurar } from '../servicio/configuracion';
import { type Operacion, operacionesDe } from '../servicio/peticiones-de-ejemplo';
import { iniciarServicio, type Servicio } from '../servicio/servicio';
import { type Intento } from './intento';
import { intentosDeOtroPlantel, intentosDeRuta } from './intentos-de-alcance';
import { intentosDeArchivo, intentosDeCuerpo } from './intentos-de-cuerpo';
import { intentosConFicha, intentosDeDisfraz, intentosDeSuplantar } from './intentos-de-entrar';
import { fallaDe } from './resultado-de-intento';

/* Attempts to break in, made from data and from the service's own list of endpoints, over HTTP. */

let servicio: Servicio;
let operaciones: readonly Operacion[];
let antes: readonly string[];
beforeAll(async () => {
  servicio = await iniciarServicio();
  await configurar(servicio);
  operaciones = (await operacionesDe(servicio)).filter(
    ({ clave }) => clave !== 'salud' && clave !== 'openapi',
  );
  antes = await guardado();
});
afterAll(() => servicio.detener());

/** What the attempts would have changed. */
async function guardado(): Promise<string[]> {
  const rutas = [
    ...['planteles', 'personas', 'minimos', 'calendarios'].map((cual) => `configuracion/${cual}`),
    ...['252', '57'].map((plantel) => `periodos/AGODIC26/planteles/${plantel}/rectificaciones`),
    ...['252', '57'].map((plantel) => `periodos/AGODIC26/planteles/${plantel}/capturas`),
    ...['252', '57'].map((plantel) => `planteles/${plantel}/reportes`),
  ];
  return Promise.all(rutas.map(async (ruta) => (await servicio.api('dg', ruta)).text()));
}

const FAMILIAS: readonly {
  readonly familia: string;
  readonly minimo: number;
  readonly generar: () => Promise<readonly Intento[]> | readonly Intento[];
}[] = [
  { familia: 'forged and misplaced tokens', minimo: 100, generar: () => intentosConFicha(servicio) },
  { familia: 'no session, dressed as one', minimo: 80, generar: () => intentosDeSuplantar(operaciones) },
  {
    familia: 'a session, dressed as another',
    minimo: 50,
    generar: () => intentosDeDisfraz(servicio, operaciones),
  },
  { familia: 'another plantel', minimo: 200, generar: () => intentosDeOtroPlantel(servicio, operaciones) },
  { familia: 'tricks in the address', minimo: 300, generar: () => intentosDeRuta(servicio, operaciones) },
  { familia: 'wrong bodies', minimo: 200, generar: () => intentosDeCuerpo(servicio, operaciones) },
  { familia: 'files', minimo: 50, generar: () => intentosDeArchivo(servicio) },
];

test.each(FAMILIAS)('$familia: none succeeds', async ({ generar, minimo }) => {
  const intentos = await generar();
  expect(new Set(intentos.map(({ caso }) => caso)).size).toBeGreaterThanOrEqual(minimo);
  const fallas: string[] = [];
  for (const intento of intentos) {
    const falla = await fallaDe(servicio, intento);
    if (falla !== null) fallas.push(falla);
  }
  expect(fallas).toEqual([]);
});

test('and nothing is otherwise than before', async () => {
  expect(await guardado()).toEqual(antes);
});
