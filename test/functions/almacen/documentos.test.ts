import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { Documentos } from '../../../functions/almacen/documentos';
import { abrirBitacora } from '../../../functions/almacen/almacen';
import { particiones } from '../../../functions/almacen/claves';
import { TablaConBitacora } from '../../../functions/almacen/tabla-con-bitacora';
import { almacenDePrueba, type AlmacenDePrueba } from '../../servicio/almacen';
import { FIRMA } from '../../servicio/orizaba';

let prueba: AlmacenDePrueba;
let tabla: TablaConBitacora;
let documentos: Documentos<{ texto: string }>;
beforeAll(async () => {
  prueba = await almacenDePrueba();
  const { bitacora } = abrirBitacora(prueba.conexion, () => new Date());
  tabla = new TablaConBitacora(prueba.conexion.tabla('documentos'), 'documentos', bitacora);
  documentos = new Documentos(tabla, z.object({ texto: z.string() }));
});
afterAll(() => prueba.cerrar());

const firma = FIRMA;
const de = (periodo: string): string => particiones.calendario(periodo);

test('of two writers on the same version one wins, and the other is told', async () => {
  const particion = de('carrera');
  await documentos.agregar(particion, null, { texto: 'uno' }, firma);
  const previa = await documentos.actual(particion);
  const resultados = await Promise.all(
    ['dos', 'tres'].map((texto) => documentos.agregar(particion, previa, { texto }, firma)),
  );
  expect(resultados.toSorted()).toEqual([2, 'conflicto']);
  expect((await documentos.actual(particion))?.version).toBe(2);
});

test('a document that already exists is not begun again', async () => {
  await documentos.agregar(de('empezada'), null, { texto: 'uno' }, firma);
  expect(await documentos.agregar(de('empezada'), null, { texto: 'otro' }, firma)).toBe('conflicto');
});

test('twenty writers that start again when told so make twenty versions, each logged', async () => {
  const particion = de('veinte');
  const escribir = async (texto: string): Promise<number> => {
    for (;;) {
      const previa = await documentos.actual(particion);
      const version = await documentos.agregar(particion, previa, { texto }, firma);
      if (version !== 'conflicto') return version;
    }
  };
  const versiones = await Promise.all(Array.from({ length: 20 }, (_, i) => escribir(`t${i}`)));
  expect(versiones.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  const renglones = await tabla.listarParticion(particion);
  expect(renglones.filter(({ fila }) => fila.startsWith('b|'))).toHaveLength(20);
});

test('the same request moves a document once', async () => {
  const con = { ...firma, idempotencia: 'publicación #1/2' };
  expect(await documentos.agregar(de('una-vez'), null, { texto: 'a' }, con)).toBe(1);
  const previa = await documentos.actual(de('una-vez'));
  expect(await documentos.agregar(de('una-vez'), previa, { texto: 'b' }, con)).toBe('conflicto');
  expect(await documentos.hechoPor(de('una-vez'), 'publicación #1/2')).toBe(1);
  expect(await documentos.hechoPor(de('una-vez'), 'otra')).toBeNull();
});

test('undoing on an old version is a conflict', async () => {
  await documentos.agregar(de('vuelta'), null, { texto: 'a' }, firma);
  const vieja = await documentos.actual(de('vuelta'));
  await documentos.agregar(de('vuelta'), vieja, { texto: 'b' }, firma);
  if (!vieja) throw new Error('it was just saved');
  expect(await documentos.deshacer(vieja, firma)).toBe('conflicto');
});
