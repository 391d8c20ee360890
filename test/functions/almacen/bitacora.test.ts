import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { filas, filasDeCadena, particiones } from '../../../functions/almacen/claves';
import { asientoDe } from '../../../functions/almacen/filas-de-cadena';
import { type Tabla } from '../../../functions/almacen/tabla';
import { CADENA_GENERAL, Movimiento } from '../../../shared/modelo/bitacora';
import { almacenDePrueba, type AlmacenDePrueba } from '../../servicio/almacen';
import { bitacoraDePrueba, SABANA } from '../../servicio/bitacora';
import { FIRMA } from '../../servicio/orizaba';

let prueba: AlmacenDePrueba;
beforeAll(async () => {
  prueba = await almacenDePrueba();
});
afterAll(() => prueba.cerrar());

const asientosDe = async (cadenas: Tabla, cadena: string) =>
  (await cadenas.listarFilas(particiones.cadena(cadena), filasDeCadena.asientos)).map(asientoDe);
const intentosDe = (cadenas: Tabla, cadena: string) =>
  cadenas.listarFilas(particiones.cadena(cadena), filasDeCadena.intentos);

test('a write is entered with who, what, before, after, why and under which norm', async () => {
  const { cadenas, documentos } = bitacoraDePrueba(prueba.conexion);
  await documentos.agregar(SABANA, null, { texto: 'a' }, FIRMA);
  const previa = await documentos.actual(SABANA);
  if (!previa) throw new Error('it was just saved');
  await documentos.agregar(
    SABANA,
    previa,
    { texto: 'b' },
    { ...FIRMA, motivo: 'Se corrigió', norma: 'CON-02' },
  );
  const [primero, segundo] = await asientosDe(cadenas, '252');
  expect(primero).toMatchObject({ n: 1, versionAnterior: 0, version: 1, antes: null, motivo: null });
  expect(segundo).toMatchObject({
    n: 2,
    persona: 'dg',
    rol: 'direccion-general',
    accion: 'guardar',
    documento: 'sabana/AGODIC26/2/252',
    versionAnterior: 1,
    version: 2,
    antes: previa.huella,
    motivo: 'Se corrigió',
    norma: 'CON-02',
    previo: primero?.huella,
  });
  expect(segundo?.despues).not.toBe(segundo?.antes);
  expect(await intentosDe(cadenas, '252')).toEqual([]);
});

test('sixty writers of six processes make one chain without gaps, each movement once', async () => {
  const procesos = Array.from({ length: 6 }, () => bitacoraDePrueba(prueba.conexion));
  await Promise.all(
    procesos.flatMap(({ guardar }, proceso) =>
      Array.from({ length: 10 }, (_, i) =>
        guardar('x', particiones.calendario(`P${proceso}`.concat(String(i)))),
      ),
    ),
  );
  const [uno] = procesos;
  if (!uno) throw new Error('there are six');
  await uno.bitacora.asentar(CADENA_GENERAL);
  const asientos = await asientosDe(uno.cadenas, CADENA_GENERAL);
  expect(asientos.map(({ n }) => n)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
  expect(new Set(asientos.map(({ particion }) => particion)).size).toBe(60);
  expect(await uno.roturas(CADENA_GENERAL)).toEqual([]);
});

test('what was written and not entered is entered by whoever comes next', async () => {
  const { bitacora, cadenas, tabla, guardar } = bitacoraDePrueba(prueba.conexion);
  await guardar('1', particiones.sabana('AGODIC26', 1, '57'));
  const [asiento] = await asientosDe(cadenas, '57');
  if (!asiento) throw new Error('it was just entered');
  // As a process killed after its second step leaves it.
  const { particion, fila, n, asentado, previo, huella, tabla: nombre } = asiento;
  const movimiento = Movimiento.strip().parse(asiento);
  const otra = `${fila}-otra`;
  await tabla.escribir(particion, [
    { hacer: 'crear', fila: otra, columnas: { movimiento: JSON.stringify(movimiento) } },
  ]);
  const columnas = { tabla: nombre, particion, fila: otra, anunciado: asentado };
  await cadenas.escribir(particiones.cadena('57'), [
    { hacer: 'crear', fila: filasDeCadena.intento('muerto'), columnas },
  ]);
  expect(await bitacora.pendientes()).toEqual(['57']);
  await bitacora.asentar('57');
  expect(await asientosDe(cadenas, '57')).toMatchObject([
    { n, previo, huella },
    { n: n + 1, previo: huella, fila: otra },
  ]);
  expect(await bitacora.pendientes()).toEqual([]);
});

test('what was announced and never written is waited for, then cleared, and cannot be written any more', async () => {
  let hora = new Date('2026-11-21T18:00:00.000Z');
  const { bitacora, cadenas, tabla } = bitacoraDePrueba(prueba.conexion, () => hora);
  const [particion, fila] = [particiones.sabana('AGODIC26', 3, '103'), filas.bitacora(FIRMA.cuando, 'lento')];
  const columnas = { tabla: 'documentos', particion, fila, anunciado: hora.toISOString() };
  await cadenas.escribir(particiones.cadena('103'), [
    { hacer: 'crear', fila: filasDeCadena.intento('lento'), columnas },
  ]);
  await bitacora.asentar('103');
  expect(await intentosDe(cadenas, '103')).toHaveLength(1);
  hora = new Date('2026-11-21T18:01:00.000Z');
  await bitacora.asentar('103');
  expect(await intentosDe(cadenas, '103')).toEqual([]);
  const tarde = await tabla.escribir(particion, [
    { hacer: 'crear', fila: filas.actual, columnas: { version: 1 } },
    { hacer: 'crear', fila, columnas: { movimiento: '{}' } },
  ]);
  expect([tarde, await tabla.leer(particion, filas.actual)]).toEqual(['conflicto', null]);
});

test.each([
  { caso: 'too long', particion: 'x'.repeat(600) },
  { caso: 'not encoded', particion: 'sabana|AGODIC26/3|104' },
])('what was announced in a place that is $caso is waited for too, then cleared', async ({ particion }) => {
  let hora = new Date('2026-11-21T18:00:00.000Z');
  const { bitacora, cadenas, guardar } = bitacoraDePrueba(prueba.conexion, () => hora);
  const columnas = { tabla: 'documentos', particion, fila: 'b|nunca', anunciado: hora.toISOString() };
  await cadenas.escribir(particiones.cadena('104'), [
    { hacer: 'crear', fila: filasDeCadena.intento('imposible'), columnas },
  ]);
  const antes = (await asientosDe(cadenas, '104')).length;
  await guardar('uno', particiones.sabana('AGODIC26', 3, '104'));
  await bitacora.asentar('104');
  expect(await intentosDe(cadenas, '104')).toHaveLength(1);
  hora = new Date('2026-11-21T18:01:00.000Z');
  await bitacora.asentar('104');
  expect(await intentosDe(cadenas, '104')).toEqual([]);
  expect(await asientosDe(cadenas, '104')).toHaveLength(antes + 1);
});

test('a write that is refused leaves nothing announced', async () => {
  const { cadenas, documentos, bitacora } = bitacoraDePrueba(prueba.conexion);
  const particion = particiones.sabana('AGODIC26', 1, '58');
  await documentos.agregar(particion, null, { texto: 'a' }, FIRMA);
  expect(await documentos.agregar(particion, null, { texto: 'b' }, FIRMA)).toBe('conflicto');
  expect(await asientosDe(cadenas, '58')).toHaveLength(1);
  expect(await bitacora.pendientes()).not.toContain('58');
});

test('of more than a group can hold nothing is left behind', async () => {
  const { bitacora, cadenas, tabla } = bitacoraDePrueba(prueba.conexion);
  const movimiento = {
    ...{ cadena: '60', cuando: FIRMA.cuando, persona: 'dg', nombre: 'dg', rol: 'direccion-general' },
    ...{ accion: 'guardar', documento: 'x', versionAnterior: 0, version: 0, antes: null, despues: null },
    ...{ resumen: 'x', motivo: null, norma: null },
  };
  const columnas = { movimiento: JSON.stringify(movimiento) };
  for (let i = 0; i < 120; i += 1) {
    const lugar = { tabla: 'documentos', particion: 'exportacion|60', fila: `b|${i}` };
    await tabla.escribir(lugar.particion, [{ hacer: 'crear', fila: lugar.fila, columnas }]);
    await cadenas.escribir(particiones.cadena('60'), [
      {
        hacer: 'crear',
        fila: filasDeCadena.intento(String(i)),
        columnas: { ...lugar, anunciado: FIRMA.cuando },
      },
    ]);
  }
  await bitacora.asentar('60');
  expect(await asientosDe(cadenas, '60')).toHaveLength(120);
});

test('what no table takes is refused before it is announced', async () => {
  const { cadenas, guardar } = bitacoraDePrueba(prueba.conexion);
  await expect(guardar('x', particiones.rectificacion('AGODIC26', '61', 'ñ'.repeat(90)))).rejects.toThrow(
    RangeError,
  );
  expect(await intentosDe(cadenas, '61')).toEqual([]);
});

test.each([
  { caso: 'of a table that is not', columnas: { tabla: 'una-que-no-hay' } },
  { caso: 'that says nothing', columnas: { tabla: 5 } },
])('something announced $caso keeps nothing else of its chain out, and is told', async ({ columnas }) => {
  const { bitacora, cadenas, guardar } = bitacoraDePrueba(prueba.conexion);
  const cadena = '62';
  const antes = (await asientosDe(cadenas, cadena)).length;
  const particion = particiones.sabana('AGODIC26', 1, cadena);
  const [fila, anunciado] = [filasDeCadena.intento('roto'), '2026-01-01T00:00:00.000Z'];
  const roto = { ...{ tabla: 'documentos', particion, fila: 'b|nunca', anunciado }, ...columnas };
  await cadenas.escribir(particiones.cadena(cadena), [{ hacer: 'crear', fila, columnas: roto }]);
  await guardar('uno', particion);
  await guardar('dos', particion);
  expect(await asientosDe(cadenas, cadena)).toHaveLength(antes + 2);
  await expect(bitacora.asentar(cadena)).rejects.toThrow('1 announced in 62 could not be looked at');
  expect((await intentosDe(cadenas, cadena)).map((uno) => uno.fila)).toEqual([fila]);
  await cadenas.escribir(particiones.cadena(cadena), [{ hacer: 'borrar', fila }]);
});
