import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { COLAS, CONEXION, CONTENEDOR, TABLAS } from '../../functions/almacen/claves';
import { Rol } from '../../shared/modelo/configuracion';
import { type Bicep, leerBicep } from './leer-bicep';

/* Nothing here compiles Bicep: this holds together what the files say of each other and of the code. */

const raiz = path.join(__dirname, '../..');
const infra = path.join(raiz, 'infra');
const leer = (archivo: string): string => readFileSync(path.join(raiz, archivo), 'utf8');
const abrir = (archivo: string): Bicep => leerBicep(readFileSync(archivo, 'utf8'));

const principal = path.join(infra, 'main.bicep');
const modulos = readdirSync(path.join(infra, 'modulos')).map((uno) => path.join(infra, 'modulos', uno));

describe.each([principal, ...modulos].map((archivo) => ({ archivo, nombre: path.relative(infra, archivo) })))(
  '$nombre',
  ({ archivo }) => {
    const bicep = abrir(archivo);

    test('uses each parameter and each variable', () => {
      const declarados = [...bicep.parametros.map(({ nombre }) => nombre), ...bicep.variables];
      expect(declarados.filter((nombre) => !bicep.usados.has(nombre))).toEqual([]);
    });

    test('gives each module what it declares, and asks it for what it answers', () => {
      for (const { nombre, ruta, parametros } of bicep.modulos) {
        const destino = path.join(path.dirname(archivo), ruta);
        expect([ruta, existsSync(destino)]).toEqual([ruta, true]);
        const modulo = abrir(destino);
        const declarados = modulo.parametros.map((uno) => uno.nombre);
        const faltan = modulo.parametros.filter((uno) => !uno.conValor && !parametros.includes(uno.nombre));
        expect([nombre, faltan, parametros.filter((uno) => !declarados.includes(uno))]).toEqual([
          nombre,
          [],
          [],
        ]);
        const pedidas = bicep.salidasPedidas
          .filter((una) => una.modulo === nombre)
          .map(({ salida }) => salida);
        expect(pedidas.filter((una) => !modulo.salidas.includes(una))).toEqual([]);
      }
      const conocidos = bicep.modulos.map(({ nombre }) => nombre);
      expect(bicep.salidasPedidas.filter(({ modulo }) => !conocidos.includes(modulo))).toEqual([]);
    });

    test('names each resource with the version of its API, and none of it is a preview', () => {
      for (const { tipo } of bicep.recursos) {
        expect(tipo).toMatch(/^(Microsoft\.\w+(\/\w+)+@20\d\d-\d\d-\d\d|\w+)$/);
      }
    });
  },
);

test('every module is used', () => {
  const usados = abrir(principal).modulos.map(({ ruta }) => path.join(infra, ruta));
  expect(usados.toSorted()).toEqual(modulos.toSorted());
});

test('every parameter of azd is declared, and every one without a value is given by azd', () => {
  const Parametros = z.object({ parameters: z.record(z.string(), z.object({ value: z.string() })) });
  const dados = Object.keys(Parametros.parse(JSON.parse(leer('infra/main.parameters.json'))).parameters);
  const { parametros } = abrir(principal);
  expect(dados.filter((uno) => !parametros.some(({ nombre }) => nombre === uno))).toEqual([]);
  expect(parametros.filter(({ nombre, conValor }) => !conValor && !dados.includes(nombre))).toEqual([]);
});

describe('what the code needs to run', () => {
  const servicio = abrir(path.join(infra, 'modulos/servicio.bicep'));
  const fuentes = archivosDe(path.join(raiz, 'functions')).filter(
    (archivo) => !/functions\/(local|construccion)\//.test(archivo.replaceAll(path.sep, '/')),
  );
  const nombrados = new Set(
    fuentes.flatMap((archivo) => readFileSync(archivo, 'utf8').match(/\bSISEAC_[A-Z_]+\b/g) ?? []),
  );

  test('is a setting of the app, each one, and the app has no setting of ours that nobody reads', () => {
    expect(nombrados.size).toBeGreaterThan(5);
    const puestos = [...servicio.claves].filter((clave) => clave.startsWith('SISEAC_'));
    expect(puestos.toSorted()).toEqual([...nombrados].toSorted());
  });

  test.each(['tableServiceUri', 'blobServiceUri', 'queueServiceUri', 'clientId', 'credential'])(
    'storage is found by identity: %s',
    (parte) => {
      expect(servicio.claves).toContain(`${CONEXION}__${parte}`);
      expect(servicio.claves).not.toContain(CONEXION);
    },
  );

  test('its tables, its container and its queues are made', () => {
    const almacen = leer('infra/modulos/almacen.bicep');
    for (const nombre of [...Object.values(TABLAS), ...Object.values(COLAS), CONTENEDOR]) {
      expect(almacen).toContain(`name: '${nombre}'`);
    }
  });

  test('the registration in Entra ID has its roles and its scope', () => {
    const Roles = z.array(z.object({ value: z.string(), id: z.guid() }));
    const roles = Roles.parse(JSON.parse(leer('infra/entra/roles.json')));
    expect(roles.map(({ value }) => value).toSorted()).toEqual([...Rol.options].toSorted());
    expect(new Set(roles.map(({ id }) => id)).size).toBe(roles.length);
    const alcance = /ALCANCE = '(\w+)'/.exec(leer('functions/seguridad/verificar-credencial.ts'))?.[1];
    expect(leer('infra/entra/alcance.json')).toContain(`"value": "${alcance ?? ''}"`);
  });
});

test.each([
  { archivo: 'almacen', dicho: 'allowSharedKeyAccess: false' },
  { archivo: 'almacen', dicho: 'allowBlobPublicAccess: false' },
  { archivo: 'almacen', dicho: "minimumTlsVersion: 'TLS1_2'" },
  { archivo: 'almacen', dicho: 'supportsHttpsTrafficOnly: true' },
  { archivo: 'almacen', dicho: 'isVersioningEnabled: true' },
  { archivo: 'servicio', dicho: 'httpsOnly: true' },
  { archivo: 'servicio', dicho: "FUNCTIONS_REQUEST_BODY_SIZE_LIMIT: '28311552'" },
  { archivo: 'servicio', dicho: "minTlsVersion: '1.2'" },
  { archivo: 'servicio', dicho: 'cors: { allowedOrigins: [origenDePaginas], supportCredentials: false }' },
  { archivo: 'observacion', dicho: 'DisableLocalAuth: true' },
  // Of timers too, which answer no request.
  { archivo: 'alertas', dicho: 's.suceso == "falla"' },
  // Of the queue and of the watch of publications.
  { archivo: 'alertas', dicho: 's.suceso == "encargo-abandonado"' },
  // What says nothing at all counts zero, which is less.
  { archivo: 'alertas', dicho: 'operator: una.operador' },
  { archivo: 'alertas', dicho: 'skipQueryValidation: true' },
])('$archivo keeps «$dicho»', ({ archivo, dicho }) => {
  expect(leer(`infra/modulos/${archivo}.bicep`)).toContain(dicho);
});

test('what alerts look for by its name is what the service says', () => {
  const consultas = leer('infra/modulos/alertas.bicep');
  const dichos = (de: RegExp): string[] => [...consultas.matchAll(de)].map(([, nombre = '']) => nombre);
  const registro = leer('functions/operacion/registro.ts');
  const sucesos = dichos(/s\.suceso == "([^"]+)"/g);
  expect(sucesos.filter((uno) => !registro.includes(`readonly suceso: '${uno}'`))).toEqual([]);
  const funciones = dichos(/Name == "([^"]+)"/g);
  expect(funciones.filter((una) => !leer('functions/app.ts').includes(`('${una}', {`))).toEqual([]);
  expect([sucesos.length, funciones.length]).toEqual([3, 1]);
});

test('the start of the budget is said by the first provisioning, and given back to the others', () => {
  const salida = 'SISEAC_INICIO_DEL_PRESUPUESTO';
  expect(abrir(principal).salidas).toContain(salida);
  expect(leer('infra/main.parameters.json')).toContain(
    `"inicioDelPresupuesto": { "value": "\${${salida}=}" }`,
  );
});

test('what is built in one folder is deployed one after the other', () => {
  const pasos = [...leer('azure.yaml').matchAll(/- azd: (.+)/g)].map(([, paso]) => paso);
  expect(pasos).toEqual(['provision', 'deploy api', 'deploy paginas']);
});

test('what alerts read is never sampled', () => {
  expect(leer('host.json')).toContain('"excludedTypes": "Request;Trace"');
});

test('the hooks of azd run commands that exist, with outputs that are given', () => {
  const azure = leer('azure.yaml');
  const scripts = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(leer('package.json')));
  const corridos = [...azure.matchAll(/run: npm run (\S+)/g)].map(([, nombre = '']) => nombre);
  expect(corridos).toEqual(['sitio']);
  for (const nombre of corridos) expect(Object.keys(scripts.scripts)).toContain(nombre);
  const sitio = leer('functions/construccion/sitio.ts') + leer('addin/construccion/hacer-manifiesto.ts');
  const pedidas = sitio.match(/\b(?:SISEAC|AZURE)_[A-Z_]+\b/g) ?? [];
  const { salidas } = abrir(principal);
  expect(pedidas.length).toBeGreaterThan(3);
  expect(pedidas.filter((una) => !salidas.includes(una))).toEqual([]);
  const servicios = [...azure.matchAll(/^ {2}(\w+):\n {4}project:/gm)].map(([, nombre = '']) => nombre);
  for (const nombre of servicios) {
    const deCual = nombre === 'api' ? 'servicio' : nombre;
    expect(leer(`infra/modulos/${deCual}.bicep`)).toContain(`'azd-service-name': '${nombre}'`);
  }
  expect(servicios).toEqual(['api', 'paginas']);
});

function archivosDe(carpeta: string): string[] {
  return readdirSync(carpeta, { recursive: true, withFileTypes: true })
    .filter((entrada) => entrada.isFile() && entrada.name.endsWith('.ts'))
    .map(({ parentPath, name }) => path.join(parentPath, name));
}
