import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { medirCola } from '../../../functions/temporizadores/medir-cola';
import { almacenDePrueba, type AlmacenDePrueba } from '../../servicio/almacen';

let prueba: AlmacenDePrueba;
beforeAll(async () => {
  prueba = await almacenDePrueba();
});
afterAll(() => prueba.cerrar());

test('what waits to be published is told, also when it is nothing', async () => {
  const log = jest.fn();
  const medir = () => medirCola(prueba.servicio, { log, error: jest.fn() });
  await medir();
  await prueba.conexion.cola.sendMessage('uno');
  await prueba.conexion.cola.sendMessage('otro');
  await medir();
  expect(log.mock.calls).toEqual([['{"suceso":"cola","mensajes":0}'], ['{"suceso":"cola","mensajes":2}']]);
});
