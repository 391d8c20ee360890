import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { Documentos, type Firma } from '../../../functions/almacen/documentos';
import { Tabla } from '../../../functions/almacen/tabla';
import { almacenDePrueba, type AlmacenDePrueba } from '../../servicio/almacen';

let prueba: AlmacenDePrueba;
let tabla: Tabla;
let documentos: Documentos<{ texto: string }>;
beforeAll(async () => {
  prueba = await almacenDePrueba();
  tabla = new Tabla(prueba.conexion.tabla('documentos'));
  documentos = new Documentos(tabla, z.object({ texto: z.string() }));
});
afterAll(() => prueba.cerrar());

const firma: Firma = { por: 'dg', cuando: '2026-11-21T18:00:00.000Z', accion: 'guardar' };

test('of two writers on the same version one wins, and the other is told', async () => {
  const particion = 'carrera';
  await documentos.agregar(particion, null, { texto: 'uno' }, firma);
  const previa = await documentos.actual(particion);
  const resultados = await Promise.all(
    ['dos', 'tres'].map((texto) => documentos.agregar(particion, previa, { texto }, firma)),
  );
  expect(resultados.toSorted()).toEqual([2, 'conflicto']);
  expect((await documentos.actual(particion))?.version).toBe(2);
});

test('a document that already exists is not begun again', async () => {
  await documentos.agregar('empezada', null, { texto: 'uno' }, firma);
  expect(await documentos.agregar('empezada', null, { texto: 'otro' }, firma)).toBe('conflicto');
});

test('twenty writers that start again when told so make twenty versions, each logged', async () => {
  const particion = 'veinte';
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
  expect(await documentos.agregar('una-vez', null, { texto: 'a' }, con)).toBe(1);
  const previa = await documentos.actual('una-vez');
  expect(await documentos.agregar('una-vez', previa, { texto: 'b' }, con)).toBe('conflicto');
  expect(await documentos.hechoPor('una-vez', 'publicación #1/2')).toBe(1);
  expect(await documentos.hechoPor('una-vez', 'otra')).toBeNull();
});

test('undoing on an old version is a conflict', async () => {
  await documentos.agregar('vuelta', null, { texto: 'a' }, firma);
  const vieja = await documentos.actual('vuelta');
  await documentos.agregar('vuelta', vieja, { texto: 'b' }, firma);
  if (!vieja) throw new Error('it was just saved');
  expect(await documentos.deshacer(vieja, firma)).toBe('conflicto');
});
