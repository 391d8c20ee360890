import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as esperar } from 'node:timers/promises';
import { EstadoDePublicacion, ReportePublicado } from '../../../shared/modelo/publicacion';
import { Problema } from '../../../shared/modelo/problema';
import { comoEsperado, esperadoDe } from '../../muestra';
import { cargaDe } from '../../servicio/carga';
import { CALENDARIOS, configurar, MINIMOS, reconfigurar } from '../../servicio/configuracion';
import { publicar, solicitar, terminar } from '../../servicio/publicar';
import { iniciarServicio, type Servicio } from '../../servicio/servicio';

const SABANA = 'periodos/AGODIC26/cortes/2/planteles/252/sabana';
const PUBLICADO = 'planteles/252/reportes/AGODIC26/2';
const CSV = 'sabana-larga-252-corte2.csv';

let servicio: Servicio;
beforeAll(async () => {
  servicio = await iniciarServicio();
  await configurar(servicio, { minimo: false });
});
afterAll(() => servicio.detener());

const problemaDe = async (respuesta: Response) => {
  const { clave, remedio, campo } = Problema.parse(await respuesta.json());
  return { estado: respuesta.status, clave, conRemedio: remedio.length > 10, campo };
};
const leer = async (): Promise<ReportePublicado> =>
  ReportePublicado.parse(await (await servicio.api('plantel252', PUBLICADO)).json());

const guardarMinimos = (valor: unknown): Promise<Response> => reconfigurar(servicio, 'minimos', valor);

describe('what is lacking refuses the publication, in the order in which it is put right', () => {
  test('no minimum in force (CON-32)', async () => {
    await servicio.api('dg', SABANA, cargaDe(CSV));
    const respuesta = await solicitar(servicio, 2, { caracter: 'preliminar' });
    expect(await problemaDe(respuesta)).toMatchObject({ estado: 409, clave: 'sin-minimo', conRemedio: true });
    const vista = await servicio.api('dg', 'periodos/AGODIC26/cortes/2/planteles/252/vista-previa');
    expect(await problemaDe(vista)).toMatchObject({ estado: 409, clave: 'sin-minimo' });
  });

  test('a minimum that begins after the corte is not in force', async () => {
    await guardarMinimos([{ desde: '2026-10-31', valor: '70', motivo: 'Ejemplo' }]);
    const respuesta = await solicitar(servicio, 2, { caracter: 'preliminar' });
    expect(await problemaDe(respuesta)).toMatchObject({ clave: 'sin-minimo' });
    await guardarMinimos(MINIMOS);
  });

  test.each([
    { caso: 'a periodo without calendar', ruta: 'periodos/AGODIC30/cortes/1', peticion: {} },
    { caso: 'no plantel with a sábana', ruta: 'periodos/AGODIC26/cortes/1', peticion: {} },
    {
      caso: 'one plantel without it',
      ruta: 'periodos/AGODIC26/cortes/2',
      peticion: { planteles: ['252', '57'] },
    },
  ])('$caso (CON-26)', async ({ ruta, peticion }) => {
    const respuesta = await servicio.api('dg', `${ruta}/publicaciones`, {
      metodo: 'POST',
      encabezados: { 'idempotency-key': 'llave-de-prueba' },
      cuerpo: JSON.stringify({ caracter: 'preliminar', ...peticion }),
    });
    expect(await problemaDe(respuesta)).toMatchObject({ estado: 409, clave: 'insumos-faltantes' });
  });

  test('a plantel that is not registered', async () => {
    const respuesta = await solicitar(servicio, 2, { caracter: 'preliminar', planteles: ['252', '999'] });
    expect(await problemaDe(respuesta)).toMatchObject({
      estado: 404,
      clave: 'plantel-sin-registrar',
      campo: 'cuerpo.planteles',
    });
  });

  test.each([
    { caso: 'no key', llave: '', peticion: {}, clave: 'falta-llave', campo: undefined },
    {
      caso: 'figures of the caller’s own',
      llave: 'cifras-falsas',
      peticion: { reportes: [{ plantel: '252', plantelTotales: { desempeno: '100' } }] },
      clave: 'solicitud-no-valida',
      campo: 'cuerpo',
    },
    {
      caso: 'a character nobody knows',
      llave: 'otro-caracter',
      peticion: { caracter: 'final' },
      clave: 'solicitud-no-valida',
      campo: 'cuerpo.caracter',
    },
  ])('$caso', async ({ llave, peticion, clave, campo }) => {
    const respuesta = await solicitar(servicio, 2, { caracter: 'preliminar', ...peticion }, llave);
    expect(await problemaDe(respuesta)).toMatchObject({ clave, campo });
    expect((await servicio.api('plantel252', PUBLICADO)).status).toBe(404);
  });
});

test.each([
  { campo: 'fin', cambio: { fin: '2026-12-03' }, esperado: 'cuerpo.cortes.2.capturaFin' },
  { campo: 'inicio', cambio: { inicio: '2026-09-25' }, esperado: 'cuerpo.cortes.0.capturaInicio' },
])('a calendar whose captures leave the semester by its $campo is refused', async ({ cambio, esperado }) => {
  const respuesta = await reconfigurar(servicio, 'calendarios/AGODIC26', { ...CALENDARIOS[0], ...cambio });
  expect(await problemaDe(respuesta)).toMatchObject({
    estado: 422,
    clave: 'calendario-no-valido',
    campo: esperado,
  });
});

describe('a publication', () => {
  test('answers 202 with its status, and the figures are the server’s own', async () => {
    await servicio.api('dg', 'periodos/AGODIC26/planteles/252/incidencias', cargaDe('incidencias-252.csv'));
    const respuesta = await solicitar(servicio, 2, { caracter: 'definitivo' });
    const { id } = EstadoDePublicacion.parse(await respuesta.json());
    expect(respuesta.status).toBe(202);
    expect(respuesta.headers.get('location')).toBe(`/api/publicaciones/${id}`);
    expect(await terminar(servicio, id)).toMatchObject({
      caracter: 'definitivo',
      planteles: [{ plantel: '252', nombrePlantel: 'Orizaba', etapa: 'publicado', version: 1 }],
    });
    const { edicion, ...reporte } = await leer();
    expect(comoEsperado(reporte)).toEqual(esperadoDe('252-corte2'));
    expect(edicion).toMatchObject({ version: 1, caracter: 'definitivo', nombrePlantel: 'Orizaba' });
  });

  test('of the same content makes no version; of another character, or norm, it makes one', async () => {
    const etapa = async (peticion: object) => {
      const [avance] = (await publicar(servicio, 2, peticion)).planteles;
      return { etapa: avance?.etapa, version: avance?.version };
    };
    expect(await etapa({ caracter: 'definitivo', motivo: 'Otra vez' })).toEqual({
      etapa: 'sin-cambios',
      version: 1,
    });
    expect(await etapa({ caracter: 'preliminar', motivo: 'Aún no es final' })).toEqual({
      etapa: 'publicado',
      version: 2,
    });
    const { norma } = (await leer()).edicion;
    await guardarMinimos([{ desde: '2026-08-17', valor: '60', motivo: 'Ejemplo' }]);
    expect((await leer()).edicion).toMatchObject({ version: 2, norma, motivo: 'Aún no es final' });
    expect(await etapa({ caracter: 'preliminar' })).toEqual({ etapa: 'fallido', version: null });
    expect(await etapa({ caracter: 'preliminar', motivo: 'Otro mínimo' })).toEqual({
      etapa: 'publicado',
      version: 3,
    });
    expect((await leer()).edicion.norma).not.toBe(norma);
    await guardarMinimos(MINIMOS);
  });

  test('is the same one under the same key, and another request under it is refused', async () => {
    const peticion = { caracter: 'preliminar', motivo: 'Con llave' };
    const repetidas = await Promise.all(
      Array.from({ length: 5 }, () => solicitar(servicio, 2, peticion, 'una-misma-llave')),
    );
    expect(repetidas.map(({ status }) => status)).toEqual([202, 202, 202, 202, 202]);
    const ids = new Set(repetidas.map(({ headers }) => headers.get('location')));
    expect(ids.size).toBe(1);
    await terminar(servicio, [...ids][0]?.split('/').at(-1) ?? '');
    const { version } = (await leer()).edicion;
    const otra = await solicitar(servicio, 2, { ...peticion, caracter: 'definitivo' }, 'una-misma-llave');
    expect(await problemaDe(otra)).toMatchObject({ estado: 422, clave: 'llave-reutilizada' });
    expect((await leer()).edicion.version).toBe(version);
  });

  test('shows readers a whole version, the previous or the new one, while it runs', async () => {
    await servicio.api('dg', SABANA, cargaDe('252-orizaba/corte2'));
    await publicar(servicio, 2, { caracter: 'definitivo', motivo: 'Desde los libros' });
    await servicio.api('dg', SABANA, cargaDe(CSV));
    const vistas = new Map<number, Set<string>>();
    const alto = new AbortController();
    const lector = (async () => {
      while (!alto.signal.aborted) {
        const { edicion, ...reporte } = await leer();
        const textos = vistas.get(edicion.version) ?? new Set();
        vistas.set(edicion.version, textos.add(JSON.stringify(reporte)));
      }
    })();
    while (vistas.size < 1) await esperar(20);
    await publicar(servicio, 2, { caracter: 'definitivo', motivo: 'Desde el CSV' });
    while (vistas.size < 2) await esperar(20);
    alto.abort();
    await lector;
    expect([...vistas.values()].map((textos) => textos.size)).toEqual([1, 1]);
  });
});

test('definitivo waits for the end of the corte (CON-03)', async () => {
  const futuro: unknown = JSON.parse(JSON.stringify(CALENDARIOS[0]).replaceAll(/20(2[67])-/g, '21$1-'));
  const guardado = await reconfigurar(servicio, 'calendarios/AGODIC26', futuro);
  expect(guardado.status).toBe(200);
  const respuesta = await solicitar(servicio, 2, { caracter: 'definitivo' });
  expect(await problemaDe(respuesta)).toMatchObject({ estado: 409, clave: 'corte-no-concluido' });
});
