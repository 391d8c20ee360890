import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { particiones } from '../../../../functions/almacen/claves';
import { lecturaDeCaptura, listaDeCapturas } from '../../../../functions/http/capturas';
import { type Servicio } from '../../../../functions/casos/servicio';
import { propuestaDeCaptura } from '../../../../shared/captura/propuesta-de-captura';
import { CapturaGuardada } from '../../../../shared/modelo/captura';
import { paginaDe } from '../../../../shared/modelo/pagina';
import { Problema } from '../../../../shared/modelo/problema';
import { ResumenDeCaptura } from '../../../../shared/modelo/resumen-de-captura';
import { grupoModulo, sabana } from '../../../sabana-de-prueba';
import { almacenDePrueba, type AlmacenDePrueba } from '../../../servicio/almacen';
import { cambiosEntre, docenteDe, enviar } from '../../../servicio/capturar';
import { configurarOrizaba, guardarSabana } from '../../../servicio/orizaba';
import { llamar } from '../../../servicio/puerta-de-prueba';

const JUAN = docenteDe('TORRES REYES JUAN');
const OTRA = docenteDe('VERA LUNA ANA');

type Blob = ReturnType<AlmacenDePrueba['conexion']['contenedor']['getBlockBlobClient']>;

let prueba: AlmacenDePrueba;
let servicio: Servicio;
beforeAll(async () => {
  prueba = await almacenDePrueba();
  servicio = { ...prueba.servicio, ahora: () => new Date('2026-09-24T16:00:00.000Z') };
  await configurarOrizaba(servicio);
  const grupos = ['301', '302', '303', '304', '305', '306'].map((grupo) => grupoModulo({ grupo }));
  await guardarSabana(servicio, sabana({ corte: 1, gruposModulo: grupos }));
  await guardarSabana(servicio, sabana({ gruposModulo: [grupoModulo({ grupo: '302', docentes: [] })] }));
});
afterAll(() => prueba.cerrar());

const lugar = (grupo: string) => ({ plantel: '252', periodo: 'AGODIC26', grupo, asignatura: 'PEMA-04' });
const comienzo = (docentes: string[]) => ({
  cambios: cambiosEntre([], propuestaDeCaptura(grupoModulo({ docentes })) ?? []),
});

test.each([
  { caso: 'leaves out', grupo: '301' },
  { caso: 'names nobody in', grupo: '302' },
])('a grupo that the newest sábana $caso is begun only by whom an older one names', async ({ grupo }) => {
  const ajena = await enviar(servicio, OTRA, lugar(grupo), comienzo(['VERA LUNA ANA']));
  expect([ajena.estado, Problema.parse(ajena.json).clave]).toEqual([403, 'captura-ajena']);
  const propia = await enviar(servicio, JUAN, lugar(grupo), comienzo(['TORRES REYES JUAN']));
  expect(propia.estado).toBe(200);
});

test('a grupo that the newest sábana leaves out is proposed as an older one has it, to its docente alone', async () => {
  const { plantel, ...params } = lugar('303');
  const leer = (quien: typeof JUAN) =>
    llamar(servicio, quien, lecturaDeCaptura, { params, consulta: { plantel } });
  expect((await leer(OTRA)).estado).toBe(403);
  const { version, celdas } = CapturaGuardada.parse((await leer(JUAN)).json);
  expect([version, ...celdas.map(({ columna }) => columna)]).toEqual([0, 'plan', 'nombre']);
});

test('a grupo that the newest sábana leaves out is listed to its docente alone, as it will be opened', async () => {
  const lista = async (quien: typeof JUAN) => {
    const params = { periodo: 'AGODIC26', clave: '252' };
    const { json } = await llamar(servicio, quien, listaDeCapturas, { params });
    return paginaDe(ResumenDeCaptura)
      .parse(json)
      .elementos.map((una) => una.lugar.grupo);
  };
  expect(await lista(JUAN)).toContain('303');
  expect(await lista(OTRA)).not.toContain('303');
});

test.each([
  { grupo: '304', caso: 'was lost', estropear: (blob: Blob) => blob.delete() },
  {
    grupo: '305',
    caso: 'was altered',
    estropear: (blob: Blob) => blob.uploadData(Buffer.from('no es gzip')),
  },
  {
    grupo: '306',
    caso: 'has a shape of before',
    estropear: (blob: Blob) => blob.uploadData(gzipSync('{"grupos":[]}')),
  },
])('a sábana that $caso keeps nobody from opening and sending', async ({ grupo, estropear }) => {
  // Another one each time: that which was read is kept in memory.
  await guardarSabana(servicio, sabana({ corte: 3, gruposModulo: [grupoModulo({ grupo })] }));
  const entrega = await servicio.almacen.sabanas.actual(particiones.sabana('AGODIC26', 3, '252'));
  await estropear(prueba.conexion.contenedor.getBlockBlobClient(`sabanas/${entrega?.datos.valor ?? ''}`));
  const { plantel, ...params } = lugar(grupo);
  const abierta = await llamar(servicio, JUAN, lecturaDeCaptura, { params, consulta: { plantel } });
  const { enSabana } = CapturaGuardada.parse(abierta.json);
  expect(enSabana?.cortes.map(({ corte }) => corte)).toEqual([1]);
  const ajena = await enviar(servicio, OTRA, lugar(grupo), comienzo(['VERA LUNA ANA']));
  expect(ajena.estado).toBe(403);
  const propia = await enviar(servicio, JUAN, lugar(grupo), comienzo(['TORRES REYES JUAN']));
  expect(propia.estado).toBe(200);
});
