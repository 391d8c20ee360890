import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { particiones } from '../../../functions/almacen/claves';
import { Configuraciones } from '../../../functions/almacen/configuraciones';
import { almacenDePrueba } from '../../servicio/almacen';
import { bitacoraDePrueba } from '../../servicio/bitacora';
import { FIRMA } from '../../servicio/orizaba';

test('what is in force and what it replaced stay in memory, and no more of what was before', async () => {
  const prueba = await almacenDePrueba();
  const { tabla, contenido } = bitacoraDePrueba(prueba.conexion);
  const leidas: string[] = [];
  const esquema = z.string().refine((texto) => leidas.push(texto));
  const configuraciones = new Configuraciones(tabla, contenido, esquema);
  const particion = particiones.configuracion('personas');
  const huellas: Parameters<typeof configuraciones.deHuella>[0][] = [];
  for (const lista of ['primera', 'segunda', 'tercera']) {
    await configuraciones.guardar(particion, lista, FIRMA);
    const vigente = await configuraciones.vigente(particion);
    if (vigente) huellas.push(vigente.huella);
  }
  leidas.length = 0;
  for (const huella of huellas.toReversed()) await configuraciones.deHuella(huella);
  await prueba.cerrar();
  expect(leidas).toEqual(['primera']);
});
