import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as esperar } from 'node:timers/promises';
import { z } from 'zod';
import { abrirBitacora } from '../../../../functions/almacen/almacen';
import { estaEn, filas, numeroDeVersion, particiones } from '../../../../functions/almacen/claves';
import { type Conexion } from '../../../../functions/almacen/conexion';
import { documentosEnteros } from '../../../../functions/almacen/respaldo/documentos-enteros';
import { respaldar } from '../../../../functions/almacen/respaldo/respaldar';
import { restaurar } from '../../../../functions/almacen/respaldo/restaurar';
import { type Renglon, Tabla } from '../../../../functions/almacen/tabla';
import { verificarCadenas } from '../../../../functions/almacen/verificacion/verificar-cadenas';
import { diaDe } from '../../../../functions/casos/hoy';
import { type Sabana } from '../../../../shared/modelo/sabana';
import { sabana } from '../../../sabana-de-prueba';
import { type AlmacenDePrueba, almacenDePrueba } from '../../../servicio/almacen';
import { configurarOrizaba, FIRMA, guardarSabana } from '../../../servicio/orizaba';

/* A backup while people write, which is when it is needed. */

const HECHO = new Date('2026-11-21T20:00:00.000Z');
const PLANTELES = ['252', '58', '103'];
/** More rows than an answer of the table brings, so that a document with them is read in two pages. */
const RELLENO = 1_100;
const POR_TRANSACCION = 100;

const Apuntador = z.object({ version: z.int(), ultima: z.int(), datos: z.string() });
const Version = z.object({ datos: z.string() });

let original: AlmacenDePrueba;
let destino: string;

beforeAll(async () => {
  destino = await mkdtemp(path.join(tmpdir(), 'siseac-respaldo-vivo-'));
  original = await almacenDePrueba();
  await configurarOrizaba(original.servicio);
  for (const plantel of PLANTELES) await guardarSabana(original.servicio, sabanaDe(plantel, 0));
});
afterAll(async () => {
  await original.cerrar();
  await rm(destino, { recursive: true });
});

/** Each time another one, or nothing would be saved. */
const sabanaDe = (plantel: string, vez: number): Sabana => {
  const una = sabana({});
  return {
    ...una,
    plantel,
    gruposModulo: una.gruposModulo.map((grupo) => ({ ...grupo, nombreModulo: `Módulo ${vez}` })),
  };
};

test('each document is whole, each movement is in its chain, and nothing that was answered before is missing', async () => {
  const guardadas = new Map(PLANTELES.map((plantel) => [plantel, 1]));
  let seguir = true;
  const escritores = PLANTELES.map(async (plantel) => {
    for (let vez = 1; seguir; vez += 1) {
      await guardarSabana(original.servicio, sabanaDe(plantel, vez));
      guardadas.set(plantel, vez + 1);
      if (vez % 3 === 0) await deshacer(plantel);
      await esperar(80);
    }
  });
  await esperar(300);
  const antes = new Map(guardadas);
  const carpeta = await respaldar(original.conexion, destino, HECHO);
  const durante = [...guardadas].map(([plantel, version]) => version - (antes.get(plantel) ?? 0));
  seguir = false;
  await Promise.all(escritores);
  expect(Math.min(...durante)).toBeGreaterThan(0);

  const otro = await almacenDePrueba();
  try {
    await restaurar(otro.conexion, carpeta);
    const documentos = await porParticion(otro.conexion);
    for (const [particion, renglones] of documentos) {
      expect({ particion, ...enteroDe(renglones) }).toEqual({
        particion,
        datos: true,
        ultima: true,
        movimientos: true,
      });
    }
    for (const [plantel, version] of antes) {
      const renglones = documentos.get(particiones.sabana('AGODIC26', 2, plantel)) ?? [];
      expect(apuntadorDe(renglones).ultima).toBeGreaterThanOrEqual(version);
    }
    const cadenas = await verificarCadenas({
      ...abrirBitacora(otro.conexion, () => HECHO),
      hoy: diaDe(HECHO),
    });
    expect(cadenas.flatMap(({ roturas }) => roturas)).toEqual([]);
    const movimientos = [...documentos.values()].flat().filter(({ fila }) => estaEn(fila, filas.bitacoras));
    expect(cadenas.reduce((suma, { asientos }) => suma + asientos, 0)).toBe(movimientos.length);
  } finally {
    await otro.cerrar();
  }
});

/** Somebody saves as soon as the pointer has been read, and before the rest is. */
class TablaInterrumpida extends Tabla {
  constructor(
    private readonly particion: string,
    private readonly escribirEntretanto: () => Promise<void>,
  ) {
    super(original.conexion.tabla('documentos'));
  }

  override async *recorrer(): AsyncGenerator<Renglon> {
    for await (const renglon of super.recorrer()) {
      yield renglon;
      const { particion, fila } = renglon;
      if (particion === this.particion && fila === filas.actual) await this.escribirEntretanto();
    }
  }
}

test('a document that is written between two pages of its rows is read again, whole', async () => {
  const larga = particiones.sabana('AGODIC26', 2, '58');
  const documentos = new Tabla(original.conexion.tabla('documentos'));
  for (let desde = 0; desde < RELLENO; desde += POR_TRANSACCION) {
    const peticiones = Array.from({ length: POR_TRANSACCION }, (_una, i) => ({
      hacer: 'crear' as const,
      fila: filas.movimiento(`anterior-${desde + i}`),
      columnas: { version: 1 },
    }));
    await documentos.escribir(larga, peticiones);
  }
  const { ultima } = apuntadorDe(await documentos.listarParticion(larga));
  const interrumpida = new TablaInterrumpida(larga, () =>
    guardarSabana(original.servicio, sabanaDe('58', -1)),
  );
  const leida: Renglon[] = [];
  for await (const renglon of documentosEnteros(interrumpida)) {
    if (renglon.particion === larga) leida.push(renglon);
  }
  expect(apuntadorDe(leida).ultima).toBe(ultima + 1);
  expect(enteroDe(leida)).toEqual({ datos: true, ultima: true, movimientos: true });
});

async function deshacer(plantel: string): Promise<void> {
  const { sabanas } = original.servicio.almacen;
  const actual = await sabanas.actual(particiones.sabana('AGODIC26', 2, plantel));
  if (actual) await sabanas.deshacer(actual, { ...FIRMA, accion: 'deshacer' });
}

async function porParticion({ tabla }: Conexion): Promise<Map<string, Renglon[]>> {
  const documentos = new Map<string, Renglon[]>();
  for await (const renglon of new Tabla(tabla('documentos')).recorrer()) {
    documentos.set(renglon.particion, [...(documentos.get(renglon.particion) ?? []), renglon]);
  }
  return documentos;
}

const apuntadorDe = (renglones: readonly Renglon[]) =>
  Apuntador.parse(renglones.find(({ fila }) => fila === filas.actual)?.columnas);

/** Whether what the pointer says is what its version says, the last version is there, and so is the movement that left it so. */
function enteroDe(renglones: readonly Renglon[]) {
  const { version, ultima, datos } = apuntadorDe(renglones);
  const versiones = renglones.filter(({ fila }) => estaEn(fila, filas.versiones));
  const numeros = versiones.map(({ fila }) => numeroDeVersion(fila));
  const senalada = versiones.find(({ fila }) => fila === filas.version(version));
  const movimientos = renglones.filter(({ fila }) => estaEn(fila, filas.bitacoras));
  const deshechas = movimientos.filter(({ columnas }) =>
    JSON.stringify(columnas).includes('deshacer'),
  ).length;
  return {
    datos: Version.parse(senalada?.columnas).datos === datos,
    ultima: Math.max(...numeros) === ultima && numeros.length === ultima,
    movimientos: movimientos.length === ultima + deshechas,
  };
}
