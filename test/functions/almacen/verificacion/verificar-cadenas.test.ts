import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type TableClient } from '@azure/data-tables';
import { SinHuella, huellaDeAsiento } from '../../../../functions/almacen/huella-de-asiento';
import { Movimiento } from '../../../../shared/modelo/bitacora';
import { filas, filasDeCadena, particiones } from '../../../../functions/almacen/claves';
import { almacenDePrueba, type AlmacenDePrueba } from '../../../servicio/almacen';
import { bitacoraDePrueba, CADENA, falsificar, filaDeAsiento, SABANA } from '../../../servicio/bitacora';
import { FIRMA } from '../../../servicio/orizaba';

let prueba: AlmacenDePrueba;
let bitacora: ReturnType<typeof bitacoraDePrueba>;
let cadena: TableClient;
beforeEach(async () => {
  prueba = await almacenDePrueba();
  bitacora = bitacoraDePrueba(prueba.conexion);
  cadena = prueba.conexion.tabla('bitacora');
  for (const texto of ['a', 'b', 'c', 'd']) await bitacora.guardar(texto);
});
afterEach(() => prueba.cerrar());

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
});
