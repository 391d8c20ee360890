import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CONEXION } from '../../../functions/almacen/claves';
import { type Conexion, conectar } from '../../../functions/almacen/conexion';
import { Contenido } from '../../../functions/almacen/contenido';
import { Tabla } from '../../../functions/almacen/tabla';
import { almacenDePrueba, type AlmacenDePrueba } from '../../servicio/almacen';
import { tropezar, type Tropiezo } from '../../servicio/almacen-que-tropieza';

let prueba: AlmacenDePrueba;
let conexion: Conexion;
let tropiezos: Readonly<Record<'Blob' | 'Queue' | 'Table', Tropiezo>>;
beforeAll(async () => {
  prueba = await almacenDePrueba();
  const de = (servicio: string) =>
    tropezar(new RegExp(`${servicio}Endpoint=([^;]+)`).exec(prueba.cadena)?.[1] ?? '');
  const [Blob, Queue, Table] = await Promise.all([de('Blob'), de('Queue'), de('Table')]);
  tropiezos = { Blob, Queue, Table };
  const cadena = Object.entries(tropiezos).reduce(
    (texto, [servicio, { direccion }]) =>
      texto.replace(new RegExp(`${servicio}Endpoint=[^;]+`), `${servicio}Endpoint=${direccion}`),
    prueba.cadena,
  );
  conexion = await conectar({ [CONEXION]: cadena });
});
afterAll(async () => {
  await Promise.all(Object.values(tropiezos).map(({ cerrar }) => cerrar()));
  await prueba.cerrar();
});

let fila = 0;
const TRABAJOS = [
  {
    servicio: 'Table',
    hacer: () =>
      new Tabla(conexion.tabla('documentos')).escribir('prueba', [
        { hacer: 'crear', fila: String((fila += 1)), columnas: { a: 1 } },
      ]),
  },
  { servicio: 'Blob', hacer: () => new Contenido(conexion.contenedor).guardarJson('normas', (fila += 1)) },
  { servicio: 'Queue', hacer: () => conexion.cola.sendMessage('e30=') },
] as const;

/** 503: busy; 429: throttled, without a word on when to come back. */
const CASOS = TRABAJOS.flatMap((trabajo) => [503, 429].map((estado) => ({ ...trabajo, estado })));

test.each(CASOS)(
  '$servicio: what is answered $estado four times is asked a fifth',
  async ({ servicio, hacer, estado }) => {
    tropiezos[servicio].fallar(4, estado);
    await hacer();
    expect(tropiezos[servicio].recibidas()).toBe(5);
  },
);

test.each(CASOS)(
  '$servicio: what stays at $estado is given up after five',
  async ({ servicio, hacer, estado }) => {
    tropiezos[servicio].fallar(1000, estado);
    await expect(hacer()).rejects.toMatchObject({ statusCode: estado });
    expect(tropiezos[servicio].recibidas()).toBe(5);
    tropiezos[servicio].fallar(0);
  },
);

test.each(TRABAJOS)('$servicio: what is refused for good is asked once', async ({ servicio, hacer }) => {
  tropiezos[servicio].fallar(1000, 403);
  await expect(hacer()).rejects.toMatchObject({ statusCode: 403 });
  expect(tropiezos[servicio].recibidas()).toBe(1);
  tropiezos[servicio].fallar(0);
});

test('a content is deleted, and counted, though nobody hears the answer', async () => {
  const contenido = new Contenido(conexion.contenedor);
  const huella = await contenido.guardarJson('normas', 'por borrar');
  tropiezos.Blob.perderRespuesta('DELETE');
  expect(await contenido.borrar('normas', huella)).toBe(true);
  expect(await contenido.revisar('normas', huella)).toBe('falta');
});
