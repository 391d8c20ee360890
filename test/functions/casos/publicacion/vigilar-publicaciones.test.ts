import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Encargo } from '../../../../functions/almacen/publicaciones';
import { publicarPlantel } from '../../../../functions/casos/publicacion/publicar-plantel';
import { solicitarPublicacion } from '../../../../functions/casos/publicacion/solicitar-publicacion';
import { vigilarPublicaciones } from '../../../../functions/casos/publicacion/vigilar-publicaciones';
import { Rechazo } from '../../../../functions/casos/rechazo';
import { alumno, grupoModulo, sabana } from '../../../sabana-de-prueba';
import { almacenDePrueba, type AlmacenDePrueba } from '../../../servicio/almacen';
import { configurarOrizaba, DG, guardarSabana, libro } from '../../../servicio/orizaba';

const MOMENTO = { periodo: 'AGODIC26', corte: 2 } as const;
const MINUTO = 60_000;

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
});

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
    if (await publicaciones().aMedias(publicacion)) return { publicacion, plantel: '252' };
  }
  throw new Error('nothing of it was left');
}

describe('a request cut short before its messages were sent', () => {
  test('is completed by the timer, and its plantel is published', async () => {
    const encargo = await pedirAMedias();
    expect(await mensajes()).toEqual([]);
    await vigilarPublicaciones(alMinuto(1));
    expect(await mensajes()).toEqual([]);
    await vigilarPublicaciones(alMinuto(3));
    expect(await mensajes()).toEqual([encargo]);
    await vigilarPublicaciones(alMinuto(4));
    expect(await mensajes()).toEqual([encargo]);
    await publicarPlantel(alMinuto(4), encargo, libro);
    expect(await publicaciones().avance(encargo)).toMatchObject({ etapa: 'publicado' });
  });

  test('is completed when what is stored comes back without its queue', async () => {
    const encargo = await pedirAMedias();
    await publicaciones().reencolar(alMinuto(1).ahora().toISOString());
    expect(await mensajes()).toContainEqual(encargo);
    expect(await publicaciones().aMedias(encargo.publicacion)).toBe(false);
  });
});

test('a publication that ended is looked at no more after a while; one that was not made, neither', async () => {
  const encargo = await pedir();
  await publicarPlantel(alMinuto(0), encargo, libro);
  const nunca = 'f'.repeat(32);
  await publicaciones().enCurso.seguir(nunca, alMinuto(0).ahora().toISOString());
  await vigilarPublicaciones(alMinuto(9));
  expect(await seguidas()).toEqual(expect.arrayContaining([encargo.publicacion, nunca]));
  await vigilarPublicaciones(alMinuto(10));
  expect(await seguidas()).not.toContain(encargo.publicacion);
  expect(await seguidas()).not.toContain(nunca);
});

test('a publication that cannot be seen to leaves the others theirs, and is told at the end', async () => {
  const encargo = await pedirAMedias();
  const rota = '0'.repeat(32);
  await publicaciones().enCurso.seguir(rota, alMinuto(0).ahora().toISOString());
  const leer = publicaciones().solicitud.bind(publicaciones());
  const espia = jest
    .spyOn(publicaciones(), 'solicitud')
    .mockImplementation((id) => (id === rota ? Promise.reject(new Error('unreadable')) : leer(id)));
  await expect(vigilarPublicaciones(alMinuto(3))).rejects.toThrow(/^1 of \d+ publications/);
  espia.mockRestore();
  expect(await mensajes()).toContainEqual(encargo);
});
