import { expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { configuracionDeStaticWebApps } from '../../../functions/sitio/configuracion-de-static-web-apps';
import { encabezadosDePagina } from '../../../functions/sitio/encabezados-de-pagina';

const PROCEDENCIAS = { api: 'https://api.example.mx', emisor: 'https://login.microsoftonline.com' };
const paginas = path.join(__dirname, '../../../dist/addin');

test('every built file is deployed with the headers that it has here', () => {
  const { globalHeaders, routes } = configuracionDeStaticWebApps(PROCEDENCIAS);
  const archivos = readdirSync(paginas, { recursive: true, withFileTypes: true })
    .filter((entrada) => entrada.isFile())
    .map(({ parentPath, name }) =>
      path.relative(paginas, path.join(parentPath, name)).replaceAll(path.sep, '/'),
    );
  expect(archivos).toEqual(expect.arrayContaining(['index.html', 'panel.html', 'funciones.json']));
  for (const archivo of archivos) {
    const regla = routes.find(({ route }) =>
      route.endsWith('*') ? `/${archivo}`.startsWith(route.slice(0, -1)) : `/${archivo}` === route,
    );
    const { 'strict-transport-security': seguro, ...enviados } = { ...globalHeaders, ...regla?.headers };
    expect([archivo, enviados]).toEqual([archivo, encabezadosDePagina(archivo, PROCEDENCIAS)]);
    expect(seguro).toContain('max-age=31536000');
  }
});
