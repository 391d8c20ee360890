import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Encargo } from '../../../../functions/almacen/publicaciones';
import { publicarPlantel } from '../../../../functions/casos/publicacion/publicar-plantel';
import { solicitarPublicacion } from '../../../../functions/casos/publicacion/solicitar-publicacion';
import { MINUTOS_SIN_AVANCE } from '../../../../functions/casos/publicacion/vigilar-publicaciones';
import { reintentarPublicacion } from '../../../../functions/casos/publicacion/reintentar-publicacion';
import { type Servicio } from '../../../../functions/casos/servicio';
import { vigilarYAvisar } from '../../../../functions/temporizadores/vigilar-publicaciones';
import { Rechazo } from '../../../../functions/casos/rechazo';
import { alumno, grupoModulo, sabana } from '../../../sabana-de-prueba';
import { almacenDePrueba, type AlmacenDePrueba } from '../../../servicio/almacen';
import { configurarOrizaba, DG, guardarSabana, libro } from '../../../servicio/orizaba';

const MOMENTO = { periodo: 'AGODIC26', corte: 2 } as const;
const MINUTO = 60_000;
const RAIZ = path.join(__dirname, '../../../..');
const AjustesDeTiempo = z.object({
  functionTimeout: z.string(),
  extensions: z.object({ queues: z.object({ maxDequeueCount: z.number() }) }),
});

let prueba: AlmacenDePrueba;
beforeAll(async () => {
  prueba = await almacenDePrueba();
  await configurarOrizaba(prueba.servicio);
});
afterAll(() => prueba.cerrar());

let [dia, llaves] = [0, 0];
/** The service so many minutes after noon of the day of the test, which no other test has. */
const alMinuto = (minuto: number) => ({
  ...prueba.servicio,
  ahora: () => new Date(Date.UTC(2027, 0, dia, 12) + minuto * MINUTO),
});
beforeEach(async () => {
  dia += 1;
  const alumnos = [alumno({ logros: [String(10 + dia), '80', null] })];
  await guardarSabana(prueba.servicio, sabana({ gruposModulo: [grupoModulo({ alumnos })] }));
  await prueba.conexion.cola.clearMessages();
  graves.length = 0;
});

const graves: unknown[] = [];
const vigilar = (servicio: Servicio): Promise<void> =>
  vigilarYAvisar(servicio, { log: jest.fn(), error: (linea: string) => graves.push(JSON.parse(linea)) });

const publicaciones = () => prueba.servicio.almacen.publicaciones;
const pedir = async (): Promise<Encargo> => {
  const peticion = { caracter: 'preliminar', motivo: 'Otra sábana' } as const;
  const llave = `vigilada-${(llaves += 1)}`;
  const estado = await solicitarPublicacion(alMinuto(0), DG, MOMENTO, llave, peticion);
  if (estado instanceof Rechazo) throw new Error(estado.detalle);
  return { publicacion: estado.id, plantel: '252' };
};

/** What is in the queue, which keeps it. */
async function mensajes(): Promise<Encargo[]> {
  const { peekedMessageItems } = await prueba.conexion.cola.peekMessages({ numberOfMessages: 32 });
  return peekedMessageItems.map(({ messageText }) =>
    Encargo.parse(JSON.parse(Buffer.from(messageText, 'base64').toString('utf8'))),
  );
}
const seguidas = async () => (await publicaciones().enCurso.todas()).map(({ id }) => id);

/** Asked for by a process that died at its first message. */
async function pedirAMedias(): Promise<Encargo> {
  const { cola } = prueba.conexion;
  const espia = jest.spyOn(cola, 'sendMessage').mockRejectedValueOnce(new Error('killed'));
  await expect(pedir()).rejects.toThrow('killed');
  espia.mockRestore();
  for (const publicacion of await seguidas()) {
    if ((await publicaciones().registrada(publicacion))?.encolada === false)
      return { publicacion, plantel: '252' };
  }
  throw new Error('nothing of it was left');
}

describe('a request cut short before its messages were sent', () => {
  test('is completed by the timer, and its plantel is published', async () => {
    const encargo = await pedirAMedias();
    expect(await mensajes()).toEqual([]);
    await vigilar(alMinuto(1));
    expect(await mensajes()).toEqual([]);
    await vigilar(alMinuto(3));
    expect(await mensajes()).toEqual([encargo]);
    await vigilar(alMinuto(4));
    expect(await mensajes()).toEqual([encargo]);
    await publicarPlantel(alMinuto(4), encargo, libro);
    expect(await publicaciones().avance(encargo)).toMatchObject({ etapa: 'publicado' });
  });

  test('is completed when what is stored comes back without its queue', async () => {
    const encargo = await pedirAMedias();
    await publicaciones().reencolar(alMinuto(1).ahora().toISOString());
    expect(await mensajes()).toContainEqual(encargo);
    expect(await publicaciones().registrada(encargo.publicacion)).toMatchObject({ encolada: true });
  });
});

test('a publication that ended is looked at no more after a while; one that was not made, neither', async () => {
  const encargo = await pedir();
  await publicarPlantel(alMinuto(0), encargo, libro);
  const nunca = 'f'.repeat(32);
  await publicaciones().enCurso.seguir(nunca, alMinuto(0).ahora().toISOString());
  await vigilar(alMinuto(9));
  expect(await seguidas()).toEqual(expect.arrayContaining([encargo.publicacion, nunca]));
  await vigilar(alMinuto(10));
  expect(await seguidas()).not.toContain(encargo.publicacion);
  expect(await seguidas()).not.toContain(nunca);
});

test('a publication that cannot be seen to leaves the others theirs, and is told at the end', async () => {
  const encargo = await pedirAMedias();
  const rota = '0'.repeat(32);
  await publicaciones().enCurso.seguir(rota, alMinuto(0).ahora().toISOString());
  const leer = publicaciones().registrada.bind(publicaciones());
  const espia = jest
    .spyOn(publicaciones(), 'registrada')
    .mockImplementation((id) => (id === rota ? Promise.reject(new Error('unreadable')) : leer(id)));
  await expect(vigilar(alMinuto(3))).rejects.toThrow(/^1 of \d+ publications/);
  espia.mockRestore();
  expect(await mensajes()).toContainEqual(encargo);
});

describe('a plantel that nobody works on', () => {
  const etapaDe = async (encargo: Encargo) => (await publicaciones().avance(encargo))?.etapa;
  /** Its worker dies with the book half written, and so does whoever would have told of it. */
  const dejarEscribiendo = async (): Promise<Encargo> => {
    const encargo = await pedir();
    const muerto = publicarPlantel(alMinuto(0), encargo, () => Promise.reject(new Error('killed')));
    await expect(muerto).rejects.toThrow('killed');
    expect(await etapaDe(encargo)).toBe('escribiendo');
    return encargo;
  };
  /** What becomes of its message when all its tries are spent. */
  const perderMensajes = () => prueba.conexion.cola.clearMessages();

  test('is told so, and whom to tell if it goes on, when longer than all the tries of the queue have gone by', async () => {
    const encargo = await dejarEscribiendo();
    await vigilar(alMinuto(MINUTOS_SIN_AVANCE - 1));
    expect(await etapaDe(encargo)).toBe('escribiendo');
    await perderMensajes();
    await vigilar(alMinuto(MINUTOS_SIN_AVANCE));
    expect(await publicaciones().avance(encargo)).toMatchObject({
      etapa: 'fallido',
      problema:
        'La publicación de este plantel dejó de avanzar. Si se repite, avise a quien administra el sistema.',
      causa: null,
    });
  });

  test('is in the log once, among what wakes somebody up, unless its version was made after all', async () => {
    const encargo = await dejarEscribiendo();
    await perderMensajes();
    await vigilar(alMinuto(MINUTOS_SIN_AVANCE));
    await vigilar(alMinuto(MINUTOS_SIN_AVANCE + 1));
    expect(graves).toEqual([{ suceso: 'encargo-abandonado', ...encargo, correlacion: null }]);
    graves.length = 0;
    const hecho = await dejarEscribiendo();
    await perderMensajes();
    const { reportes } = prueba.servicio.almacen;
    const espia = jest.spyOn(reportes, 'versionDe').mockResolvedValueOnce(1);
    await vigilar(alMinuto(MINUTOS_SIN_AVANCE));
    espia.mockRestore();
    expect([await etapaDe(hecho), graves]).toEqual(['publicado', []]);
  });

  test('is published when it is tried again, and is not taken for failed meanwhile', async () => {
    const encargo = await dejarEscribiendo();
    await perderMensajes();
    await vigilar(alMinuto(MINUTOS_SIN_AVANCE));
    await vigilar(alMinuto(MINUTOS_SIN_AVANCE + 1));
    expect(await seguidas()).not.toContain(encargo.publicacion);
    const otraVez = alMinuto(MINUTOS_SIN_AVANCE + 2);
    await reintentarPublicacion(otraVez, DG, encargo.publicacion, encargo.plantel);
    await perderMensajes();
    await vigilar(alMinuto(MINUTOS_SIN_AVANCE + 3));
    expect([await etapaDe(encargo), await seguidas()]).toEqual([
      'en-espera',
      expect.arrayContaining([encargo.publicacion]),
    ]);
    await publicarPlantel(otraVez, encargo, libro);
    expect(await etapaDe(encargo)).toBe('publicado');
  });

  test('waits its turn while there is anything in the queue, and is told so when there is nothing', async () => {
    const encargo = await pedir();
    await vigilar(alMinuto(10 * MINUTOS_SIN_AVANCE));
    expect(await etapaDe(encargo)).toBe('en-espera');
    await perderMensajes();
    await vigilar(alMinuto(10 * MINUTOS_SIN_AVANCE));
    expect(await etapaDe(encargo)).toBe('fallido');
  });

  test.each([
    { donde: 'waits in the queue', escondido: false },
    { donde: 'is hidden since its worker died', escondido: true },
  ])('is published after an outage, however long, if its message $donde', async ({ escondido }) => {
    const encargo = await dejarEscribiendo();
    if (escondido) await prueba.conexion.cola.receiveMessages({ visibilityTimeout: 600 });
    expect(await mensajes()).toEqual(escondido ? [] : [encargo]);
    const alVolver = alMinuto(10 * MINUTOS_SIN_AVANCE);
    await vigilar(alVolver);
    expect(await etapaDe(encargo)).toBe('escribiendo');
    await publicarPlantel(alVolver, encargo, libro);
    expect(await etapaDe(encargo)).toBe('publicado');
  });

  test('is not one that came back with what is stored a while after it was asked for', async () => {
    const encargo = await dejarEscribiendo();
    await publicaciones().reencolar(alMinuto(MINUTOS_SIN_AVANCE).ahora().toISOString());
    await perderMensajes();
    await vigilar(alMinuto(MINUTOS_SIN_AVANCE + 1));
    expect(await etapaDe(encargo)).toBe('escribiendo');
  });

  test('is given longer than the host gives to all its tries', () => {
    const { functionTimeout, extensions } = AjustesDeTiempo.parse(
      JSON.parse(readFileSync(path.join(RAIZ, 'host.json'), 'utf8')),
    );
    const [horas = 0, minutos = 0] = functionTimeout.split(':').map(Number);
    const intento = 60 * horas + minutos;
    const escondido = 10;
    expect(MINUTOS_SIN_AVANCE).toBeGreaterThan(intento * extensions.queues.maxDequeueCount + escondido);
  });
});
