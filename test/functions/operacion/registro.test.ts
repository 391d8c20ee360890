import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { InvocationContext } from '@azure/functions';
import { z } from 'zod';
import { atenderEncargo } from '../../../functions/colas/publicar-plantel';
import { atenderEncargoFallido } from '../../../functions/colas/publicar-plantel-fallido';
import { enColaCon } from '../../../functions/colas/en-cola';
import { lecturaDeBitacora } from '../../../functions/http/bitacora';
import { lecturaDeHistorial } from '../../../functions/http/capturas';
import { endpoint } from '../../../functions/http/endpoint';
import { lecturaDeCifras } from '../../../functions/http/cifras';
import { sinCuerpo } from '../../../functions/http/cuerpo';
import { guardadoDePersonas } from '../../../functions/http/personas';
import { Ninguno } from '../../../functions/http/parametros';
import { explicacionPublicada } from '../../../functions/http/explicaciones';
import { posibilidadesPublicadas } from '../../../functions/http/posibilidades';
import { lecturaDePublicacion, solicitudDePublicacion } from '../../../functions/http/publicaciones';
import { lecturaDeReporte } from '../../../functions/http/reportes';
import { EstadoDePublicacion } from '../../../shared/modelo/publicacion';
import { sabana } from '../../sabana-de-prueba';
import { type AlmacenDePrueba, almacenDePrueba } from '../../servicio/almacen';
import { configurarOrizaba, DG, guardarSabana } from '../../servicio/orizaba';
import { llamar } from '../../servicio/puerta-de-prueba';

/* What the service writes of a whole publication, with every kind of datum of a person going through it. */

const CORRELACION = '0af7651916cd43dd8448eb211c80319c';
const SECRETOS = [
  'CARLOS',
  'Elena Robles',
  '2625203282',
  'GOMC050712HVZRRL09',
  'eyJhbGciOi',
  'Motivo de Juan',
];

let prueba: AlmacenDePrueba;
const lineas: string[] = [];
const contexto = (mas: object = {}) =>
  new InvocationContext({
    functionName: 'prueba',
    logHandler: (_nivel, ...partes) => lineas.push(partes.map(String).join(' ')),
    ...mas,
  });

beforeAll(async () => {
  prueba = await almacenDePrueba();
  await configurarOrizaba(prueba.servicio);
  await guardarSabana(prueba.servicio, sabana({}));
});
afterAll(() => prueba.cerrar());

const encabezados = {
  authorization: 'Bearer eyJhbGciOi.CARLOS.firma',
  'x-correlacion': CORRELACION,
  'idempotency-key': 'GOMC050712HVZRRL09',
};

test('a publication is followed by one correlation from its request to its worker, without any datum of a person', async () => {
  const { servicio } = prueba;
  const enCorte = { periodo: 'AGODIC26', n: '2' };
  const solicitada = await llamar(
    servicio,
    DG,
    solicitudDePublicacion,
    { params: enCorte, encabezados, cuerpo: { caracter: 'preliminar', motivo: 'Motivo de Juan' } },
    contexto(),
  );
  expect([solicitada.estado, solicitada.encabezados.get('x-correlacion')]).toEqual([202, CORRELACION]);

  const { receivedMessageItems: mensajes } = await prueba.conexion.cola.receiveMessages();
  const mensaje: unknown = JSON.parse(Buffer.from(mensajes[0]?.messageText ?? '', 'base64').toString());
  const enCola = enColaCon(() => Promise.resolve(servicio));
  const triggerMetadata = { dequeueCount: 2, insertionTime: '2026-11-21T18:00:00.000Z' };
  await enCola('publicar-plantel', atenderEncargo)(mensaje, contexto({ triggerMetadata }));
  await enCola('publicar-plantel-fallido', atenderEncargoFallido)(mensaje, contexto());

  const { id } = EstadoDePublicacion.parse(solicitada.json);
  expect(lineas.map((linea): unknown => JSON.parse(linea))).toMatchObject([
    { suceso: 'solicitud', operacion: 'solicitar-publicacion', estado: 202, correlacion: CORRELACION },
    {
      suceso: 'encargo',
      publicacion: id,
      plantel: '252',
      etapa: 'publicado',
      intento: 2,
      correlacion: CORRELACION,
    },
    { suceso: 'encargo-abandonado', plantel: '252', correlacion: CORRELACION },
  ]);

  const deReporte = { params: { ...enCorte, clave: '252' }, encabezados };
  const consulta = { cifra: 'situacion', matricula: '2625203282' };
  for (const [cual, mas] of [
    [lecturaDeReporte, {}],
    [lecturaDeCifras, {}],
    [explicacionPublicada, { consulta }],
    [posibilidadesPublicadas, { consulta: { matricula: '2625203282' } }],
    [lecturaDeBitacora, { consulta: { persona: 'Elena Robles' } }],
    [
      lecturaDeHistorial,
      {
        params: { periodo: 'AGODIC26', grupo: '101', asignatura: 'PEMA-04' },
        consulta: { plantel: '252', matricula: '2625203282' },
      },
    ],
    [lecturaDePublicacion, { params: { id: 'GOMC050712HVZRRL09' } }],
    [guardadoDePersonas, { cuerpo: [{ id: 'CARLOS', nombre: 'CARLOS', planteles: 3 }] }],
  ] as const) {
    await llamar(servicio, DG, cual, { ...deReporte, ...mas }, contexto());
  }
  expect(lineas.length).toBe(11);
  for (const secreto of SECRETOS) expect(lineas.join('\n')).not.toContain(secreto);
});

test('what breaks is told by its class and its place, in the log and to the host, never by its message', async () => {
  lineas.length = 0;
  const roto = endpoint({
    clave: 'leer-sesion',
    metodo: 'GET',
    ruta: 'sesion',
    resumen: '',
    parametros: z.object({}),
    consulta: Ninguno,
    cuerpo: sinCuerpo,
    respuesta: z.null(),
    atender: () => Promise.reject(new RangeError('la fila de CARLOS, 2625203282, no cabe')),
  });
  const { estado, json } = await llamar(prueba.servicio, DG, roto, { params: {}, encabezados }, contexto());
  expect([estado, json]).toMatchObject([500, { clave: 'error-interno' }]);
  const enCola = enColaCon(() => Promise.resolve(prueba.servicio));
  const trabajo = enCola('publicar-plantel', atenderEncargo)({ plantel: 'CARLOS' }, contexto());
  await expect(trabajo).rejects.toThrow(/^publicar-plantel ZodError$/);
  expect(lineas.map((linea): unknown => JSON.parse(linea))).toMatchObject([
    { suceso: 'falla', operacion: 'leer-sesion', falla: { error: 'RangeError' }, correlacion: CORRELACION },
    { suceso: 'solicitud', estado: 500, rechazo: 'error-interno' },
    { suceso: 'falla', operacion: 'publicar-plantel', falla: { error: 'ZodError' }, correlacion: null },
  ]);
  for (const secreto of SECRETOS) expect(lineas.join('\n') + JSON.stringify(json)).not.toContain(secreto);
});

test('a refusal of permission is in the log, by what was asked and why it was refused', async () => {
  lineas.length = 0;
  const ajeno = { ...DG, rol: 'plantel', planteles: ['57'] } as const;
  const deReporte = { params: { periodo: 'AGODIC26', n: '2', clave: '252' }, encabezados };
  await llamar(prueba.servicio, ajeno, lecturaDeReporte, deReporte, contexto());
  expect(lineas.map((linea): unknown => JSON.parse(linea))).toMatchObject([
    { suceso: 'solicitud', operacion: 'leer-reporte', estado: 403, rechazo: 'plantel-ajeno' },
  ]);
});

test('every answer comes with its headers, and nothing may keep a copy of it', async () => {
  const { encabezados: recibidos } = await llamar(
    prueba.servicio,
    DG,
    lecturaDeReporte,
    { params: { periodo: 'AGODIC26', n: '2', clave: '252' } },
    contexto(),
  );
  expect(Object.fromEntries(recibidos)).toMatchObject({
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    etag: expect.stringMatching(/^W\/"[0-9a-f]{64}"$/),
  });
});
