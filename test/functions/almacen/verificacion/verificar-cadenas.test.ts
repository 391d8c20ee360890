import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type TableClient } from '@azure/data-tables';
import { gzipSync } from 'node:zlib';
import { SinHuella, huellaDeAsiento } from '../../../../functions/almacen/huella-de-asiento';
import { Movimiento } from '../../../../shared/modelo/bitacora';
import { filas, filasDeCadena, particiones } from '../../../../functions/almacen/claves';
import { almacenDePrueba, type AlmacenDePrueba } from '../../../servicio/almacen';
import { bitacoraDePrueba, CADENA, falsificar, filaDeAsiento, SABANA } from '../../../servicio/bitacora';
import { configurarOrizaba, FIRMA, guardarSabana } from '../../../servicio/orizaba';
import { vaciarAlmacen } from '../../../servicio/vaciar-almacen';
import { grupoModulo, sabana } from '../../../sabana-de-prueba';

let prueba: AlmacenDePrueba;
let bitacora: ReturnType<typeof bitacoraDePrueba>;
let cadena: TableClient;
beforeAll(async () => {
  prueba = await almacenDePrueba();
});
afterAll(() => prueba.cerrar());
beforeEach(async () => {
  bitacora = bitacoraDePrueba(prueba.conexion);
  cadena = prueba.conexion.tabla('bitacora');
  for (const texto of ['a', 'b', 'c', 'd']) await bitacora.guardar(texto);
});
afterEach(() => vaciarAlmacen(prueba.conexion));

const particion = particiones.cadena(CADENA);
const primera = async () => (await bitacora.roturas())[0];

test('a chain that nobody touched holds', async () => {
  expect(await bitacora.roturas()).toEqual([]);
});

describe('what a hand in the storage does is named', () => {
  test('an entry whose text was changed', async () => {
    const { asiento, huella } = await filaDeAsiento(cadena, 2);
    await falsificar(cadena, 2, { asiento: asiento.replace('Algo', 'Nada'), huella });
    expect(await bitacora.roturas()).toEqual([
      { n: 2, campo: 'huella', detalle: 'no es la de su contenido' },
      {
        n: 2,
        campo: 'resumen',
        detalle: 'dice «Nada que se guardó» y el movimiento «Algo que se guardó»',
      },
    ]);
  });

  test('an entry whose text and hash were changed', async () => {
    const { asiento } = await filaDeAsiento(cadena, 2);
    const otro = SinHuella.parse(JSON.parse(asiento.replace('"Algo', '"Nada')));
    await falsificar(cadena, 2, { asiento: JSON.stringify(otro), huella: huellaDeAsiento(otro) });
    expect((await bitacora.roturas()).map(({ n, campo }) => [n, campo])).toEqual([
      [2, 'resumen'],
      [3, 'previo'],
    ]);
  });

  test('an entry that was removed', async () => {
    await cadena.deleteEntity(particion, filasDeCadena.asiento(2));
    expect(await primera()).toEqual({ n: 2, campo: 'n', detalle: 'falta el asiento 2' });
  });

  test('the last entry, removed', async () => {
    await cadena.deleteEntity(particion, filasDeCadena.asiento(4));
    expect(await primera()).toEqual({ n: 4, campo: 'n', detalle: 'la cadena termina en 4 y hay 3' });
  });

  test('two entries that changed places', async () => {
    const [dos, tres] = await Promise.all([filaDeAsiento(cadena, 2), filaDeAsiento(cadena, 3)]);
    await falsificar(cadena, 2, tres);
    await falsificar(cadena, 3, dos);
    expect(await primera()).toEqual({ n: 2, campo: 'previo', detalle: 'no es la huella del asiento 1' });
  });

  test('an entry added by hand, well linked and with the end of the chain moved to it', async () => {
    const { asiento, huella: previo } = await filaDeAsiento(cadena, 4);
    const otro = { ...SinHuella.parse(JSON.parse(asiento)), n: 5, previo, fila: 'b|inventada' };
    const huella = huellaDeAsiento(otro);
    await falsificar(cadena, 5, { asiento: JSON.stringify(otro), huella });
    expect(await primera()).toEqual({ n: 5, campo: 'n', detalle: 'la cadena termina en 4 y hay 5' });
    await cadena.updateEntity(
      { partitionKey: particion, rowKey: filasDeCadena.actual, n: 5, huella },
      'Replace',
    );
    expect(await primera()).toEqual({
      n: 5,
      campo: 'fila',
      detalle: `no existe su movimiento (${SABANA} b|inventada)`,
    });
  });

  test('a movement entered twice', async () => {
    const { asiento, huella: previo } = await filaDeAsiento(cadena, 4);
    const otro = { ...SinHuella.parse(JSON.parse(asiento)), n: 5, previo };
    const huella = huellaDeAsiento(otro);
    await falsificar(cadena, 5, { asiento: JSON.stringify(otro), huella });
    await cadena.updateEntity(
      { partitionKey: particion, rowKey: filasDeCadena.actual, n: 5, huella },
      'Replace',
    );
    expect(await primera()).toEqual({
      n: 5,
      campo: 'fila',
      detalle: 'su movimiento ya está en el asiento 4 de 252',
    });
  });

  test('a movement without an entry', async () => {
    const { asiento } = await filaDeAsiento(cadena, 4);
    const movimiento = Movimiento.strip().parse(JSON.parse(asiento));
    const columnas = { movimiento: JSON.stringify(movimiento) };
    const suelta = filas.bitacora(FIRMA.cuando, 'suelta');
    await bitacora.tabla.escribir(SABANA, [{ hacer: 'crear', fila: suelta, columnas }]);
    expect(await primera()).toEqual({
      n: null,
      campo: 'asiento',
      detalle: `el movimiento de sabana/AGODIC26/2/252 del ${FIRMA.cuando} no tiene asiento`,
    });
  });

  test('a version of the document that is no longer what it was', async () => {
    const datos = JSON.stringify({ texto: 'otro' });
    const documentos = prueba.conexion.tabla('documentos');
    await documentos.updateEntity(
      { partitionKey: SABANA, rowKey: filas.version(3), anterior: 2, datos },
      'Replace',
    );
    expect(await primera()).toEqual({
      n: 3,
      campo: 'despues',
      detalle: 'la versión 3 guardada no es la que se anotó',
    });
  });

  test('a version of the document that was deleted', async () => {
    await prueba.conexion.tabla('documentos').deleteEntity(SABANA, filas.version(2));
    expect(await bitacora.roturas()).toEqual([
      { n: 2, campo: 'version', detalle: 'ya no está la versión 2 que se anotó' },
    ]);
  });

  test('a version that says it came after another one', async () => {
    await cambiarFila(filas.version(3), { anterior: 1 });
    expect(await primera()).toEqual({
      n: 3,
      campo: 'versionAnterior',
      detalle: 'la versión 3 dice que la anterior es la 1',
    });
  });

  test('a version that nobody made', async () => {
    const columnas = { anterior: 4, datos: '{"texto":"e"}' };
    await bitacora.tabla.escribir(SABANA, [{ hacer: 'crear', fila: filas.version(5), columnas }]);
    expect(await bitacora.roturas()).toEqual([
      { n: null, campo: 'version', detalle: 'de sabana/AGODIC26/2/252, la versión 5 no tiene movimiento' },
    ]);
  });
});

/** Writes over some columns of a row of the document, as nobody in the service can. */
const cambiarFila = (fila: string, columnas: Readonly<Record<string, string | number>>) =>
  prueba.conexion
    .tabla('documentos')
    .updateEntity({ partitionKey: SABANA, rowKey: fila, ...columnas }, 'Merge');

describe('what is in force is what its movements left', () => {
  test.each([
    {
      que: 'another content under the same version',
      columnas: { datos: JSON.stringify({ texto: '10' }) },
      detalle: 'lo que está en vigor no es la versión 4 que se anotó',
    },
    {
      que: 'a version of before, with its own content',
      columnas: { version: 3, datos: JSON.stringify({ texto: 'c' }) },
      detalle: 'está en vigor la versión 3 y la última que se anotó es la 4',
    },
    {
      que: 'nothing',
      columnas: { version: 0 },
      detalle: 'no hay versión en vigor y la última que se anotó es la 4',
    },
    {
      que: 'something that is no version',
      columnas: { version: 'cuatro' },
      detalle: 'el renglón en vigor no se entiende',
    },
  ])('$que is named', async ({ columnas, detalle }) => {
    await cambiarFila(filas.actual, columnas);
    expect(await bitacora.roturas()).toEqual([{ n: 4, campo: 'actual', detalle }]);
  });

  test('its row, deleted, is named', async () => {
    await prueba.conexion.tabla('documentos').deleteEntity(SABANA, filas.actual);
    expect(await bitacora.roturas()).toEqual([
      {
        n: 4,
        campo: 'actual',
        detalle: 'no hay versión en vigor y la última que se anotó es la 4',
      },
    ]);
  });

  test('something that nobody put there is named', async () => {
    const otra = particiones.sabana('AGODIC26', 3, CADENA);
    const columnas = { version: 1, ultima: 1, datos: '{"texto":"x"}' };
    await bitacora.tabla.escribir(otra, [{ hacer: 'crear', fila: filas.actual, columnas }]);
    const detalle = 'de sabana/AGODIC26/3/252, está en vigor la versión 1 y la última que se anotó es la 0';
    expect(await bitacora.roturas()).toEqual([{ n: null, campo: 'actual', detalle }]);
  });

  test('undone until nothing is left and saved again, it holds', async () => {
    const { documentos, guardar, roturas } = bitacora;
    for (let vez = 0; vez < 4; vez += 1) {
      const actual = await documentos.actual(SABANA);
      if (actual) await documentos.deshacer(actual, FIRMA);
      expect(await roturas()).toEqual([]);
    }
    expect(await documentos.actual(SABANA)).toBeNull();
    await guardar('e');
    expect(await roturas()).toEqual([]);
  });
});

describe('the contents that are named are what they are named by', () => {
  const enVigor = async () => {
    await configurarOrizaba(prueba.servicio);
    await guardarSabana(prueba.servicio, sabana({ gruposModulo: [grupoModulo({ grupo: '101' })] }));
    const particion = particiones.sabana('AGODIC26', 2, CADENA);
    const actual = await prueba.servicio.almacen.sabanas.actual(particion);
    if (!actual) throw new Error('no sábana in force');
    return actual.datos;
  };
  const blob = (nombre: string) => prueba.conexion.contenedor.getBlockBlobClient(nombre);

  beforeEach(async () => {
    const { documentos } = bitacora;
    for (;;) {
      const actual = await documentos.actual(SABANA);
      if (!actual) return;
      await documentos.deshacer(actual, FIRMA);
    }
  });

  test('nobody touched them', async () => {
    await enVigor();
    expect(await bitacora.roturas()).toEqual([]);
    expect(await bitacora.roturas('direccion-general')).toEqual([]);
  });

  test.each([
    ['another JSON', gzipSync('{}')],
    ['what is not compressed', Buffer.from('{}')],
  ])('%s in the place of one is named', async (_que, bytes) => {
    const nombre = `sabanas/${(await enVigor()).valor}`;
    await blob(nombre).uploadData(bytes);
    expect(await bitacora.roturas()).toEqual([
      { n: 9, campo: 'contenido', detalle: `${nombre} no es lo que su nombre dice` },
    ]);
  });

  test('one that was deleted is named', async () => {
    const nombre = `constancias/${(await enVigor()).constancia}`;
    await blob(nombre).delete();
    expect(await bitacora.roturas()).toEqual([{ n: 9, campo: 'contenido', detalle: `${nombre} no existe` }]);
  });
});
