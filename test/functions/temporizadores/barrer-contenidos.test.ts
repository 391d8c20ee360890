import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { barrerContenidos } from '../../../functions/temporizadores/barrer-contenidos';
import { sabana } from '../../sabana-de-prueba';
import { type AlmacenDePrueba, almacenDePrueba } from '../../servicio/almacen';
import { configurarOrizaba, guardarSabana } from '../../servicio/orizaba';

let prueba: AlmacenDePrueba;
beforeAll(async () => {
  prueba = await almacenDePrueba();
  await configurarOrizaba(prueba.servicio);
  await guardarSabana(prueba.servicio, sabana({}));
});
afterAll(() => prueba.cerrar());

test('what was deleted for good is told, though something had to be left', async () => {
  const { almacen } = prueba.servicio;
  await almacen.contenido.guardarBytes('normas', Buffer.from('de nadie'));
  for (let cual = 0; cual < 21; cual += 1)
    await almacen.contenido.guardarBytes('libros', Buffer.from([cual]));
  const dichos: string[] = [];
  const decir = (linea: string) => void dichos.push(linea);
  const ahora = () => new Date(Date.now() + 8 * 24 * 60 * 60 * 1000);
  const barrida = barrerContenidos({ ...prueba.servicio, ahora }, { log: decir, error: decir });
  await expect(barrida).rejects.toThrow('libros');
  expect(dichos.map((linea): unknown => JSON.parse(linea))).toEqual([
    { suceso: 'barrido', borrados: 1, ms: expect.any(Number) },
  ]);
});
