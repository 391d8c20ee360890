import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { filasDeCadena, particiones } from '../../../functions/almacen/claves';
import { asentarBitacora } from '../../../functions/temporizadores/asentar-bitacora';
import { almacenDePrueba, type AlmacenDePrueba } from '../../servicio/almacen';
import { bitacoraDePrueba } from '../../servicio/bitacora';

let prueba: AlmacenDePrueba;
beforeAll(async () => {
  prueba = await almacenDePrueba();
});
afterAll(() => prueba.cerrar());

test('a chain that cannot be settled leaves the others theirs, and is told at the end', async () => {
  const { cadenas, guardar } = bitacoraDePrueba(prueba.conexion);
  const anunciar = async (cadena: string, tabla: string) => {
    const particion = particiones.sabana('AGODIC26', 1, cadena);
    await guardar('a', particion);
    const columnas = { tabla, particion, fila: 'b|nunca', anunciado: '2026-01-01T00:00:00.000Z' };
    const fila = filasDeCadena.intento('nunca');
    await cadenas.escribir(particiones.cadena(cadena), [{ hacer: 'crear', fila, columnas }]);
  };
  await anunciar('57', 'una-que-no-hay');
  await anunciar('58', 'documentos');
  await expect(asentarBitacora(prueba.servicio)).rejects.toThrow('1 of 2 chains could not be settled');
  expect(await prueba.servicio.almacen.bitacora.pendientes()).toEqual(['57']);
});
