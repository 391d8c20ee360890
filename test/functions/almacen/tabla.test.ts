import { expect, test } from '@jest/globals';
import { Tabla } from '../../../functions/almacen/tabla';
import { almacenDePrueba } from '../../servicio/almacen';

test('a quote in what is asked for is a part of it, and finds nothing else', async () => {
  const prueba = await almacenDePrueba();
  const tabla = new Tabla(prueba.conexion.tabla('documentos'));
  const tramposas = ["x' or PartitionKey ne 'x", "x' or '1' eq '1", "x''", "'"];
  for (const particion of [...tramposas, 'ajena']) {
    await tabla.escribir(particion, [{ hacer: 'crear', fila: 'actual', columnas: { datos: particion } }]);
  }
  for (const particion of tramposas) {
    const suya = [{ particion, fila: 'actual', columnas: { datos: particion } }];
    const rango = { desde: particion, hasta: `${particion}!` };
    expect(await tabla.listarParticion(particion)).toMatchObject(suya);
    expect(await tabla.listarRango(rango, 'actual')).toMatchObject(suya);
    expect(await tabla.listarRango(rango, particion)).toEqual([]);
    expect(await tabla.listarFilas(particion, { desde: "a' or 'a' eq 'a", hasta: 'b' })).toMatchObject(suya);
  }
  await prueba.cerrar();
});
