import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EstadoDePublicacion } from '../../../shared/modelo/publicacion';
import { cargaDe } from '../../servicio/carga';
import { pedir } from '../../servicio/pedir';
import { solicitar, terminar } from '../../servicio/publicar';
import { reconfigurar } from '../../servicio/configuracion';
import { iniciarServicio, type Servicio } from '../../servicio/servicio';

/** Three starts with their demo data, on a machine that is busy with other tests. */
const VARIOS_ARRANQUES_MS = 180_000;
const SABANA_3 = 'periodos/AGODIC26/cortes/3/planteles/252/sabana';

let datos = '';
afterEach(async () => rm(datos, { recursive: true, force: true }));

const reportesDe252 = async ({ api }: Servicio): Promise<unknown> =>
  (await api('plantel252', 'planteles/252/reportes')).json();

const capturasDeLucia = async ({ api }: Servicio): Promise<unknown> =>
  (await api('docente-ut', 'periodos/SEPDIC26/planteles/252/capturas')).json();

describe('the service of this machine', () => {
  test(
    'starts with the demo data, stops cleanly, and a second start keeps what was saved',
    async () => {
      // A folder of its own: this one makes the demo data, and does not take those that another made.
      datos = await mkdtemp(path.join(tmpdir(), 'siseac-'));
      const primero = await iniciarServicio({ muestra: true, datos });
      const sesion = await primero.api('docente', 'sesion');
      expect(await sesion.json()).toMatchObject({ rol: 'docente', docente: 'TORRES REYES JUAN' });
      const reportes = await reportesDe252(primero);
      expect(reportes).toMatchObject({
        elementos: [
          { corte: 2, edicion: { version: 1, caracter: 'definitivo' } },
          { corte: 1, edicion: { version: 1, caracter: 'definitivo' } },
        ],
      });
      const capturas = await capturasDeLucia(primero);
      expect(capturas).toMatchObject({
        elementos: [{ nombre: 'Bases de datos aplicadas', version: 1, alumnos: 16 }],
      });
      const unidades: unknown = await (await primero.api('plantel252', 'planteles/252/unidades')).json();
      expect(unidades).toMatchObject({
        elementos: [{ periodo: 'SEPDIC26', unidad: 1, edicion: { version: 1 } }],
      });
      await reconfigurar(primero, 'minimos', []);
      await primero.api('dg', SABANA_3, cargaDe('252-orizaba/corte3'));
      await primero.detener({ conservar: true });
      expect(primero.proceso.exitCode).toBe(0);

      const segundo = await iniciarServicio({ muestra: true, datos });
      expect(segundo.certificado).toBe(primero.certificado);
      expect(await reportesDe252(segundo)).toEqual(reportes);
      expect(await capturasDeLucia(segundo)).toEqual(capturas);
      expect(await (await segundo.api('dg', 'configuracion/minimos')).json()).toEqual([]);
      expect((await segundo.api('dg', SABANA_3)).status).toBe(200);
      await segundo.detener({ conservar: true });
    },
    VARIOS_ARRANQUES_MS,
  );

  test(
    'stopped or killed while it publishes, the publication is finished',
    async () => {
      const primero = await iniciarServicio({ muestra: true });
      ({ datos } = primero);
      await primero.api('dg', SABANA_3, cargaDe('252-orizaba/corte3'));
      const aceptada = await solicitar(primero, 3, { caracter: 'preliminar' });
      const { id } = EstadoDePublicacion.parse(await aceptada.json());
      await primero.detener({ conservar: true });
      expect(primero.proceso.exitCode).toBe(0);

      const segundo = await iniciarServicio({ muestra: true, datos });
      expect(await terminar(segundo, id)).toMatchObject({
        planteles: [{ plantel: '252', etapa: 'publicado', version: 1 }],
      });
      const otra = await solicitar(segundo, 2, { caracter: 'preliminar', motivo: 'Ejemplo' });
      const muerta = EstadoDePublicacion.parse(await otra.json());
      segundo.proceso.kill('SIGKILL');
      await once(segundo.proceso, 'exit');

      const tercero = await iniciarServicio({ muestra: true, datos });
      const { planteles } = await terminar(tercero, muerta.id);
      expect(planteles.map(({ etapa }) => etapa)).toEqual(['publicado', 'publicado']);
      await tercero.detener({ conservar: true });
    },
    VARIOS_ARRANQUES_MS,
  );
});

describe('the pages', () => {
  let servicio: Servicio;
  beforeAll(async () => {
    servicio = await iniciarServicio();
  });
  afterAll(() => servicio.detener());

  test('come with a policy that runs only their own scripts and Microsoft’s office.js', async () => {
    const { origen, certificado } = servicio;
    const pagina = await pedir(certificado, `${origen}/panel.html`);
    expect(pagina.status).toBe(200);
    expect(pagina.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(pagina.headers.get('content-security-policy')).toContain(
      "script-src 'self' https://appsforoffice.microsoft.com/lib/ ",
    );
    for (const ruta of ['/configuracion.json', '/configuracion.json?x']) {
      const configuracion = await pedir(certificado, `${origen}${ruta}`);
      expect(await configuracion.json()).toEqual({
        emisor: `${origen}/identidad`,
        cliente: 'siseac-spa',
        alcances: ['api://siseac/access_as_user'],
      });
    }
    for (const ruta of ['/nada.js', '/..%2f..%2fpackage.json', '/%E0%A4%A', '/api/nada']) {
      expect((await pedir(certificado, `${origen}${ruta}`)).status).toBe(404);
    }
    for (const ruta of ['/nada.js', '//nada.js']) {
      const { status, headers } = await pedir(certificado, `${origen}${ruta}`);
      expect([status, headers.get('x-content-type-options')]).toEqual([404, 'nosniff']);
    }
  });

  test.each([
    { ruta: '/', enmarcable: false, conservacion: 'no-cache' },
    { ruta: '/index.html', enmarcable: false, conservacion: 'no-cache' },
    { ruta: '//', enmarcable: false, conservacion: 'no-cache' },
    { ruta: '/panel.html?v=1', enmarcable: true, conservacion: 'no-cache' },
    { ruta: '/redireccion.html', enmarcable: true, conservacion: 'no-cache' },
    { ruta: '/dialogo.html', enmarcable: true, conservacion: 'no-cache' },
    { ruta: '/iconos/icono-32.png', enmarcable: false, conservacion: 'public, max-age=86400' },
  ])(
    '$ruta: framed by Office $enmarcable, kept «$conservacion»',
    async ({ ruta, enmarcable, conservacion }) => {
      const { status, headers } = await pedir(servicio.certificado, `${servicio.origen}${ruta}`);
      const marcos = /frame-ancestors ([^;]+)/.exec(headers.get('content-security-policy') ?? '')?.[1];
      expect({ status, conservacion: headers.get('cache-control') }).toEqual({ status: 200, conservacion });
      if (!enmarcable) expect(marcos).toBe("'self'");
      else {
        expect(marcos?.split(' ')).toEqual(
          expect.arrayContaining(["'self'", 'https://*.live.com', 'https://teams.microsoft.com']),
        );
      }
    },
  );

  test('sign-in offers every demo person', async () => {
    const { origen, certificado } = servicio;
    const consulta = new URLSearchParams({
      client_id: 'siseac-spa',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: `${origen}/redireccion.html`,
      code_challenge: 'x'.repeat(43),
      code_challenge_method: 'S256',
    });
    const ida = await pedir(certificado, `${origen}/identidad/auth?${consulta.toString()}`);
    const cookie = ida.headers
      .getSetCookie()
      .map((galleta) => galleta.split(';')[0])
      .join('; ');
    const pagina = await pedir(certificado, `${origen}${ida.headers.get('location') ?? ''}`, {
      encabezados: { cookie },
    });
    const html = await pagina.text();
    for (const persona of ['dg', 'plantel252', 'plantel57', 'docente', 'docente-ut']) {
      expect(html).toContain(`name="persona" value="${persona}"`);
    }
    const perdida = await pedir(certificado, `${origen}/identidad/entrar/nadie`);
    expect([perdida.status, await perdida.text()]).toEqual([400, expect.stringContaining('lang="es-MX"')]);
  });
});
