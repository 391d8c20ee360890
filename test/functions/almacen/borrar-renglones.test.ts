import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Escritura, type Renglon, Tabla } from '../../../functions/almacen/tabla';
import { almacenDePrueba, type AlmacenDePrueba } from '../../servicio/almacen';

let prueba: AlmacenDePrueba;
beforeAll(async () => {
  prueba = await almacenDePrueba();
});
afterAll(() => prueba.cerrar());

/** One that tells how many rows each transaction had. */
class TablaQueCuenta extends Tabla {
  readonly transacciones: number[] = [];
  override escribir(particion: string, escrituras: readonly Escritura[]) {
    this.transacciones.push(escrituras.length);
    return super.escribir(particion, escrituras);
  }
}

const crear = async (tabla: Tabla, particion: string, cuantas: number): Promise<void> => {
  for (let desde = 0; desde < cuantas; desde += 50) {
    const escrituras = Array.from({ length: Math.min(50, cuantas - desde) }, (_, n): Escritura => ({
      hacer: 'crear',
      fila: String(desde + n),
      columnas: { a: 1 },
    }));
    await tabla.escribir(particion, escrituras);
  }
};

async function todas(tabla: Tabla): Promise<Renglon[]> {
  const renglones: Renglon[] = [];
  for await (const uno of tabla.recorrer()) renglones.push(uno);
  return renglones;
}

test('rows are deleted a hundred of a partition at a time, and one that is gone keeps none of the rest', async () => {
  const cliente = prueba.conexion.tabla('consultas');
  await crear(new Tabla(cliente), 'a', 150);
  await crear(new Tabla(cliente), 'b', 20);
  const tabla = new TablaQueCuenta(cliente);
  const leidas = await todas(tabla);
  await cliente.deleteEntity('b', '7');
  expect(await tabla.borrarTodos(leidas)).toBe(170);
  expect(tabla.transacciones).toEqual([100, 50, 20]);
  expect(await todas(tabla)).toEqual([]);
});

test('one that was written again since it was read stays', async () => {
  const cliente = prueba.conexion.tabla('consultas');
  const tabla = new Tabla(cliente);
  await crear(tabla, 'a', 1);
  const [leida] = await todas(tabla);
  if (!leida) throw new Error('no row');
  await cliente.updateEntity({ partitionKey: 'a', rowKey: '0', a: 2 }, 'Replace', { etag: leida.etag });
  expect(await tabla.borrar(leida)).toBe('conflicto');
  const [otra] = await todas(tabla);
  if (!otra) throw new Error('no row');
  expect([await tabla.borrar(otra), await tabla.borrar(otra)]).toEqual(['hecho', 'hecho']);
});
