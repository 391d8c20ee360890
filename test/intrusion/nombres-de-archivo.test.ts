import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CONEXION } from '../../functions/almacen/claves';
import { conectar } from '../../functions/almacen/conexion';
import { huellaDe } from '../../functions/almacen/contenido';
import { conexionEnUso } from '../../functions/local/azurite-en-uso';
import { SAE } from '../archivos-de-muestra';
import { cargaCon } from '../servicio/carga';
import { configurar } from '../servicio/configuracion';
import { iniciarServicio, type Servicio } from '../servicio/servicio';

/* What somebody called a file never says where it is kept, nor under which name. */

let servicio: Servicio;
beforeAll(async () => {
  servicio = await iniciarServicio();
  await configurar(servicio);
});
afterAll(() => servicio.detener());

async function guardados(): Promise<string[]> {
  const cadena = await conexionEnUso(path.join(servicio.datos, 'azurite'));
  const { contenedor } = await conectar({ [CONEXION]: cadena ?? '' });
  const nombres: string[] = [];
  for await (const { name } of contenedor.listBlobsFlat()) nombres.push(name);
  return nombres;
}

const bytes = readFileSync(path.join(SAE, 'incidencias-252.csv'));

test.each([
  '../../configuracion/personas.csv',
  '..\\..\\planteles.csv',
  '/etc/passwd.csv',
  'C:\\datos\\minimos.csv',
  'archivos/%2e%2e%2freportes%2f57.csv',
  '__proto__.csv',
  `${'a'.repeat(200)}.csv`,
])('what comes as %s is named by its content', async (nombre) => {
  const ruta = 'periodos/AGODIC26/planteles/252/incidencias';
  const respuesta = await servicio.api('dg', ruta, cargaCon({ nombre, bytes }));
  expect(respuesta.status).toBe(200);
  const nombres = await guardados();
  expect(nombres).toContain(`archivos/${huellaDe(bytes)}`);
  expect(nombres.filter((uno) => !/^[a-z]+\/[0-9a-f]{64}$/.test(uno))).toEqual([]);
});
