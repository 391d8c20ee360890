import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { filas } from '../../../../functions/almacen/claves';
import { almacenDePrueba, type AlmacenDePrueba } from '../../../servicio/almacen';
import { bitacoraDePrueba, SABANA } from '../../../servicio/bitacora';
import { FIRMA } from '../../../servicio/orizaba';
import { vaciarAlmacen } from '../../../servicio/vaciar-almacen';

let prueba: AlmacenDePrueba;
let bitacora: ReturnType<typeof bitacoraDePrueba>;
beforeAll(async () => {
  prueba = await almacenDePrueba();
});
afterAll(() => prueba.cerrar());
beforeEach(async () => {
  bitacora = bitacoraDePrueba(prueba.conexion);
  for (const texto of ['a', 'b', 'c', 'd']) await bitacora.guardar(texto);
});
afterEach(() => vaciarAlmacen(prueba.conexion));

/** Writes over some columns of what is in force, as nobody in the service can. */
const cambiarVigente = (columnas: Readonly<Record<string, string | number>>) =>
  prueba.conexion
    .tabla('documentos')
    .updateEntity({ partitionKey: SABANA, rowKey: filas.actual, ...columnas }, 'Merge');

describe('what is told of a withdrawal is what its movement says', () => {
  const retirar = async (queda: number) => {
    const actual = await bitacora.documentos.actual(SABANA);
    if (!actual) throw new Error('nothing is in force');
    const firma = { ...FIRMA, accion: 'retirar', motivo: 'De otro corte' } as const;
    await bitacora.documentos.retirar(actual, queda, firma);
  };
  const ANOTADO = { version: 4, cuando: FIRMA.cuando, por: FIRMA.por, motivo: 'De otro corte' };
  const DEL_RETIRO = 'lo que se dice de su retiro no es lo que se anotó';
  const DE_LO_RETIRADO = 'lo que se dice de la versión retirada no es lo que se anotó';
  const conRetiro = (cambio: object) => ({ retiro: JSON.stringify({ ...ANOTADO, ...cambio }) });

  test.each([0, 3])(
    'withdrawn, with version %i left, published and withdrawn again, it holds',
    async (queda) => {
      const { guardar, roturas, documentos } = bitacora;
      await retirar(queda);
      expect(await roturas()).toEqual([]);
      await guardar('e');
      expect(await roturas()).toEqual([]);
      await retirar(queda);
      expect(await roturas()).toEqual([]);
      const actual = await documentos.actual(SABANA);
      if (actual) await documentos.deshacer(actual, FIRMA);
      expect(await roturas()).toEqual([]);
    },
  );

  test.each([
    { que: 'another reason', queda: 0, columnas: conRetiro({ motivo: 'Otro' }), detalle: DEL_RETIRO },
    { que: 'another reason', queda: 3, columnas: conRetiro({ motivo: 'Otro' }), detalle: DEL_RETIRO },
    { que: 'another person', queda: 0, columnas: conRetiro({ por: 'Nadie' }), detalle: DEL_RETIRO },
    {
      que: 'another time',
      queda: 0,
      columnas: conRetiro({ cuando: '2026-11-21T18:00:01.000Z' }),
      detalle: DEL_RETIRO,
    },
    { que: 'another version', queda: 0, columnas: conRetiro({ version: 2 }), detalle: DEL_RETIRO },
    { que: 'what is no withdrawal', queda: 3, columnas: { retiro: '{}' }, detalle: DEL_RETIRO },
    {
      que: 'another thing withdrawn',
      queda: 0,
      columnas: { datos: '{"texto":"x"}' },
      detalle: DE_LO_RETIRADO,
    },
    {
      que: 'a number of before to go on from',
      queda: 3,
      columnas: { ultima: 3 },
      detalle: 'la versión que sigue iría después de la 3 y la última hecha es la 4',
    },
  ])('$que, with version $queda left, is named', async ({ queda, columnas, detalle }) => {
    await retirar(queda);
    await cambiarVigente(columnas);
    expect(await bitacora.roturas()).toEqual([{ n: 5, campo: 'actual', detalle }]);
  });

  test('of what nobody withdrew, it is named', async () => {
    await cambiarVigente(conRetiro({}));
    expect(await bitacora.roturas()).toEqual([{ n: 4, campo: 'actual', detalle: DEL_RETIRO }]);
  });
});
