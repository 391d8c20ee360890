import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { particiones, rangos } from '../../../../functions/almacen/claves';
import { Configuraciones } from '../../../../functions/almacen/configuraciones';
import { type Firma } from '../../../../functions/almacen/movimiento-firmado';
import { guardarConfiguracion } from '../../../../functions/casos/configuracion/guardar-configuracion';
import { almacenDePrueba, type AlmacenDePrueba } from '../../../servicio/almacen';
import { bitacoraDePrueba } from '../../../servicio/bitacora';
import { FIRMA } from '../../../servicio/orizaba';

let prueba: AlmacenDePrueba;
beforeAll(async () => {
  prueba = await almacenDePrueba();
});
afterAll(() => prueba.cerrar());

/** Somebody else saves `detras` right after whoever saves, before that one goes on. */
class ConAlguienDetras extends Configuraciones<string> {
  detras: readonly (readonly [particion: string, valor: string])[] = [];

  override async guardar<R>(
    particion: string,
    valor: string,
    firma: Firma,
    admitir?: (previo: string | null) => Promise<R | null>,
  ): Promise<R | number> {
    const hecha = await super.guardar(particion, valor, firma, admitir);
    for (const [otra, suyo] of this.detras) await super.guardar(otra, suyo, FIRMA);
    return hecha;
  }
}

const abrir = () => {
  const { tabla, contenido } = bitacoraDePrueba(prueba.conexion);
  return new ConAlguienDetras(tabla, contenido, z.string());
};

test('the version that is answered is the one that was saved, and not what came right after', async () => {
  const configuraciones = abrir();
  const particion = particiones.configuracion('minimos');
  configuraciones.detras = [[particion, 'ajeno']];
  const comunes = { particion, firma: FIRMA, que: 'esto' };
  const guardada = await guardarConfiguracion(configuraciones, {
    ...comunes,
    valor: 'propio',
    condicion: null,
  });
  expect(guardada).toEqual({ valor: 'propio', version: 1 });
  const encima = { ...comunes, valor: 'otra vez', condicion: '"1"' };
  expect(await guardarConfiguracion(configuraciones, encima)).toMatchObject({ clave: 'version-cambiada' });
});

test('of several that are read together, it counts what the others were before', async () => {
  const configuraciones = abrir();
  const [uno, otro] = ['AGODIC26', 'FEBJUL27'].map((periodo) => particiones.calendario(periodo));
  if (uno === undefined || otro === undefined) throw new Error('there are two');
  await configuraciones.guardar(otro, 'a', FIRMA);
  await configuraciones.guardar(uno, 'a', FIRMA);
  configuraciones.detras = [[otro, 'b']];
  const comunes = { particion: uno, deVersion: rangos.calendarios(), firma: FIRMA, que: 'esto' };
  const guardada = await guardarConfiguracion(configuraciones, { ...comunes, valor: 'c', condicion: '"2"' });
  expect(guardada).toEqual({ valor: 'c', version: 3 });
  const encima = { ...comunes, valor: 'd', condicion: '"3"' };
  expect(await guardarConfiguracion(configuraciones, encima)).toMatchObject({ clave: 'version-cambiada' });
});
