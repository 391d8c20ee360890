import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { particiones } from '../../../../functions/almacen/claves';
import { RecorridoDeBitacora } from '../../../../functions/casos/bitacora/recorrer-bitacora';
import { almacenDePrueba, type AlmacenDePrueba } from '../../../servicio/almacen';
import { bitacoraDePrueba } from '../../../servicio/bitacora';

const CADENAS = Array.from({ length: 20 }, (_, i) => String(101 + i));

let prueba: AlmacenDePrueba;
let bitacora: ReturnType<typeof bitacoraDePrueba>['bitacora'];
beforeAll(async () => {
  prueba = await almacenDePrueba();
  let minuto = 0;
  const ahora = () => new Date(Date.UTC(2026, 10, 21, 12, (minuto += 1)));
  const abierta = bitacoraDePrueba(prueba.conexion, ahora);
  bitacora = abierta.bitacora;
  for (const vez of ['a', 'b']) {
    for (const cadena of CADENAS) await abierta.guardar(vez, particiones.sabana('AGODIC26', 1, cadena));
  }
});
afterAll(() => prueba.cerrar());

test('many chains are read as they end: none is settled, and only those that come first are read', async () => {
  const [asentar, asientos] = [jest.spyOn(bitacora, 'asentar'), jest.spyOn(bitacora, 'asientos')];
  const recorrido = await RecorridoDeBitacora.desdeElFinal(bitacora, CADENAS);
  const primeros = [await recorrido.siguiente(), await recorrido.siguiente()];
  expect(primeros.map((uno) => [uno?.cadena, uno?.n])).toEqual([
    ['120', 2],
    ['119', 2],
  ]);
  expect(asentar).not.toHaveBeenCalled();
  expect(asientos.mock.calls.map(([cadena]) => cadena).toSorted()).toEqual(CADENAS.slice(4));
});

test('from where it was left, each entry once and newest first', async () => {
  const primero = await RecorridoDeBitacora.desdeElFinal(bitacora, CADENAS);
  const dados = [];
  for (let i = 0; i < 30; i += 1) dados.push(await primero.siguiente());
  const segundo = await RecorridoDeBitacora.desde(bitacora, primero.posiciones);
  for (let i = 0; i < 10; i += 1) dados.push(await segundo.siguiente());
  expect(await segundo.siguiente()).toBeNull();
  const esperados = [2, 1].flatMap((n) => CADENAS.toReversed().map((cadena) => [cadena, n]));
  expect(dados.map((uno) => [uno?.cadena, uno?.n])).toEqual(esperados);
});

test('a chain that cannot be settled is read as far as it was entered', async () => {
  const asentar = jest.spyOn(bitacora, 'asentar').mockRejectedValueOnce(new AggregateError([]));
  const recorrido = await RecorridoDeBitacora.desdeElFinal(bitacora, ['101']);
  expect((await recorrido.siguiente())?.n).toBe(2);
  expect(asentar).toHaveBeenCalledWith('101');
});
