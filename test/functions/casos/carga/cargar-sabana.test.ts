import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { particiones } from '../../../../functions/almacen/claves';
import { cargarSabana } from '../../../../functions/casos/carga/cargar-sabana';
import { Rechazo } from '../../../../functions/casos/rechazo';
import { type Identidad } from '../../../../functions/seguridad/identidad';
import { SAE } from '../../../archivos-de-muestra';
import { grupoModulo, sabana } from '../../../sabana-de-prueba';
import { almacenDePrueba, type AlmacenDePrueba } from '../../../servicio/almacen';
import { configurarOrizaba, guardarSabana, ORIZABA } from '../../../servicio/orizaba';

/* What a carga takes away is said where what it replaces can be read; where it cannot, the carga mends it. */

const NOMBRE = 'sabana-larga-252-corte2.csv';
const QUIEN: Identidad = {
  id: 'dg',
  nombre: 'Elena Robles Marín',
  rol: 'direccion-general',
  planteles: [],
  docente: null,
};

let prueba: AlmacenDePrueba;
beforeAll(async () => {
  prueba = await almacenDePrueba();
  await configurarOrizaba(prueba.servicio);
});
afterAll(() => prueba.cerrar());
async function blobDeLaGuardada() {
  const entrega = await prueba.servicio.almacen.sabanas.actual(particiones.sabana('AGODIC26', 2, '252'));
  return prueba.conexion.contenedor.getBlockBlobClient(`sabanas/${entrega?.datos.valor ?? ''}`);
}

test.each([
  { grupo: '901', caso: 'it can be read', romper: () => Promise.resolve(), dicha: true },
  {
    grupo: '902',
    caso: 'it is missing',
    romper: async () => (await blobDeLaGuardada()).delete(),
    dicha: false,
  },
  {
    grupo: '903',
    caso: 'it was altered',
    romper: async () => (await blobDeLaGuardada()).uploadData(Buffer.from('no es gzip')),
    dicha: false,
  },
  {
    grupo: '904',
    caso: 'it has another shape',
    romper: async () => (await blobDeLaGuardada()).uploadData(gzipSync('{"grupos":[]}')),
    dicha: false,
  },
])('$caso', async ({ grupo, romper, dicha }) => {
  // Another one each time: that which was read is kept in memory.
  await guardarSabana(prueba.servicio, sabana({ gruposModulo: [grupoModulo({ grupo })] }));
  await romper();
  const carga = { archivos: [{ nombre: NOMBRE, bytes: readFileSync(path.join(SAE, NOMBRE)) }] };
  const cargada = await cargarSabana(prueba.servicio, QUIEN, ORIZABA, carga, false);
  if (cargada instanceof Rechazo) throw new Error(cargada.detalle);
  const { recibo, version } = cargada;
  expect(version).not.toBeNull();
  expect(recibo.observaciones.some(({ clave }) => clave === 'grupos-que-faltan')).toBe(dicha);
});
