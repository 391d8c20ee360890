import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { lecturaDeBitacora } from '../../../functions/http/bitacora';
import { lecturaDeCaptura, lecturaDeHistorial, listaDeCapturas } from '../../../functions/http/capturas';
import { type Servicio } from '../../../functions/casos/servicio';
import { textoDePlan } from '../../../shared/captura/plan-de-captura';
import { planDeGrupoModulo } from '../../../shared/captura/propuesta-de-captura';
import { PaginaDeBitacora } from '../../../shared/modelo/bitacora';
import { AcuseDeEnvio, CapturaGuardada } from '../../../shared/modelo/captura';
import { MovimientoDeCaptura } from '../../../shared/modelo/movimiento-de-captura';
import { paginaDe } from '../../../shared/modelo/pagina';
import { Problema } from '../../../shared/modelo/problema';
import { ResumenDeCaptura } from '../../../shared/modelo/resumen-de-captura';
import { grupoModulo, sabana } from '../../sabana-de-prueba';
import { almacenDePrueba, type AlmacenDePrueba } from '../../servicio/almacen';
import { cambio, docenteDe, enviar } from '../../servicio/capturar';
import { configurarOrizaba, DG, guardarSabana } from '../../servicio/orizaba';
import { type Contestacion, llamar } from '../../servicio/puerta-de-prueba';

const JUAN = docenteDe('TORRES REYES JUAN');
const OTRA = docenteDe('VERA LUNA ANA');

let prueba: AlmacenDePrueba;
let servicio: Servicio;
let hora = '';
beforeAll(async () => {
  prueba = await almacenDePrueba();
  servicio = { ...prueba.servicio, ahora: () => new Date(hora) };
  await configurarOrizaba(servicio);
  await guardarSabana(servicio, sabana({}));
});
afterAll(() => prueba.cerrar());
beforeEach(() => {
  hora = '2026-09-24T16:00:00.000Z';
});

const lugar = (grupo: string, asignatura = 'PEMA-04') => ({
  ...{ plantel: '252', periodo: 'AGODIC26' },
  ...{ grupo, asignatura },
});
const planCon = (docentes: string[]): string => {
  const plan = planDeGrupoModulo(grupoModulo({ docentes }));
  if (!plan) throw new Error('the sample plan is a plan');
  return textoDePlan(plan);
};
const nombre = cambio({ columna: 'nombre', despues: 'ACOSTA' });
const comienzo = (docentes = ['TORRES REYES JUAN']) => [
  cambio({ matricula: '', columna: 'plan', despues: planCon(docentes) }),
  nombre,
];
const leer = (grupo: string, quien = JUAN) => {
  const { plantel, ...params } = lugar(grupo);
  return llamar(servicio, quien, lecturaDeCaptura, { params, consulta: { plantel } });
};

test('a docente begins from what the sábana proposes: plan and names, and nothing graded', async () => {
  const propuesta = await leer('101');
  const { version, celdas, enSabana } = CapturaGuardada.parse(propuesta.json);
  expect([version, propuesta.encabezados.get('etag')]).toEqual([0, '"0"']);
  expect(celdas.map(({ columna }) => columna)).toEqual(['plan', 'nombre']);
  expect(enSabana?.cortes).toEqual([{ corte: 2, grupo: grupoModulo({}) }]);
  expect((await leer('999')).estado).toBe(404);
  expect((await leer('101', OTRA)).estado).toBe(403);
});

test('an envío is taken whole and answered alike when repeated; another under its key is refused', async () => {
  const envio = { cambios: [...comienzo(), cambio({}), cambio({ columna: 'ra/1.2', despues: '70' })] };
  const primera = await enviar(servicio, JUAN, lugar('201'), envio, 'llave-repetida');
  const acuse = AcuseDeEnvio.parse(primera.json);
  expect([primera.estado, acuse.version, acuse.anticipadas]).toEqual([200, 1, 1]);
  hora = '2026-09-25T16:00:00.000Z';
  const despues = { version: 1, cambios: [cambio({ antes: '90', despues: '95' })] };
  expect((await enviar(servicio, JUAN, lugar('201'), despues)).estado).toBe(200);
  const repetida = await enviar(servicio, JUAN, lugar('201'), envio, 'llave-repetida');
  expect([repetida.estado, repetida.json]).toEqual([200, primera.json]);
  const distinta = { cambios: [...comienzo(), cambio({ despues: '91' })] };
  const otra = Problema.parse((await enviar(servicio, JUAN, lugar('201'), distinta, 'llave-repetida')).json);
  expect([otra.status, otra.clave]).toEqual([422, 'llave-reutilizada']);
});

test('the bitácora says how many changes an envío made, one or several', async () => {
  await enviar(servicio, JUAN, lugar('704'), { cambios: comienzo() });
  await enviar(servicio, JUAN, lugar('704'), { version: 1, cambios: [cambio({})] });
  const { json } = await llamar(servicio, DG, lecturaDeBitacora, {
    params: {},
    consulta: { plantel: '252', accion: 'capturar' },
  });
  const resumenes = PaginaDeBitacora.parse(json).elementos.map(({ resumen }) => resumen);
  expect(resumenes.slice(0, 2)).toEqual(['PEMA-04, grupo 704: 1 cambio', 'PEMA-04, grupo 704: 2 cambios']);
});

test('an envío that arrives twice at once is answered alike, whichever of the two made the version', async () => {
  const { capturas } = servicio.almacen;
  const constanciaDe = capturas.constanciaDe.bind(capturas);
  const llegar = () => enviar(servicio, JUAN, lugar('212'), { cambios: comienzo() }, 'llave-gemela');
  const gemelas: Contestacion[] = [];
  // The twin is taken whole between the two looks of the first one: at its key, and at the captura.
  const espia = jest.spyOn(capturas, 'constanciaDe').mockImplementationOnce(async (...pedidas) => {
    const constancia = await constanciaDe(...pedidas);
    gemelas.push(await llegar());
    return constancia;
  });
  const primera = await llegar();
  espia.mockRestore();
  expect(gemelas.map(({ estado, json }) => [estado, json])).toEqual([[200, primera.json]]);
});

test('an envío on an older version gets the captura as it is now, and changes nothing', async () => {
  await enviar(servicio, JUAN, lugar('202'), { cambios: [...comienzo(), cambio({})] });
  const tarde = await enviar(servicio, JUAN, lugar('202'), { cambios: comienzo() });
  const { status, clave, captura } = Problema.parse(tarde.json);
  expect([status, clave, captura?.version]).toEqual([412, 'captura-cambiada', 1]);
  expect(captura?.celdas).toContainEqual({ matricula: '2625203282', columna: 'ra/1.1', valor: '90' });
  expect((await leer('202')).json).toMatchObject({ ...captura });
});

test('that somebody was given a captura by a refusal is on record, as any other reading', async () => {
  const registradas = async () =>
    (await servicio.almacen.consultas.deMes('252', '2026-09'))
      .filter(({ que, cuando }) => que === 'enviar-captura' && cuando === hora)
      .map(({ id }) => id);
  hora = '2026-09-24T18:00:00.000Z';
  const cambios = [...comienzo(), cambio({})];
  expect((await enviar(servicio, JUAN, lugar('204'), { cambios })).estado).toBe(200);
  const sinCaptura = { cambios: [cambio({ matricula: '999' })], version: 1 };
  expect((await enviar(servicio, JUAN, lugar('204'), sinCaptura)).estado).toBe(422);
  expect(await registradas()).toEqual([]);
  expect((await enviar(servicio, JUAN, lugar('204'), { cambios })).estado).toBe(412);
  expect(await registradas()).toEqual([JUAN.id]);
});

test.each([
  { caso: 'does not start from what is kept', mal: cambio({ antes: '50' }) },
  { caso: 'changes nothing', mal: cambio({ columna: 'nombre', antes: 'ACOSTA', despues: 'ACOSTA' }) },
  { caso: 'is not written in its one form', mal: cambio({ despues: '90.50' }) },
  { caso: 'is of a column the plan lacks', mal: cambio({ columna: 'ra/9.9' }) },
  { caso: 'is of nobody on the list', mal: cambio({ matricula: '999' }) },
  {
    caso: 'hands the captura over',
    mal: cambio({
      matricula: '',
      columna: 'plan',
      antes: planCon(['TORRES REYES JUAN']),
      despues: planCon(['VERA LUNA ANA']),
    }),
  },
])('a change that $caso refuses all of its envío', async ({ mal }) => {
  const grupo = `301-${mal.columna.replace('/', '')}-${mal.matricula}-${mal.antes?.length ?? 0}`;
  await enviar(servicio, JUAN, lugar(grupo), { cambios: comienzo() });
  const cambios = [cambio({ columna: 'asistencias', despues: '0' }), mal];
  const respuesta = await enviar(servicio, JUAN, lugar(grupo), { version: 1, cambios });
  const { status, clave, faltas } = Problema.parse(respuesta.json);
  expect([status, clave]).toEqual([422, 'cambio-no-valido']);
  expect(faltas?.map(({ matricula, columna }) => [matricula, columna])).toEqual([
    [mal.matricula, mal.columna],
  ]);
  expect(CapturaGuardada.parse((await leer(grupo)).json).version).toBe(1);
});

test('a docente captures only what is theirs, and begins what nobody knows by naming themself', async () => {
  const nueva = { cambios: comienzo() };
  const ajena = Problema.parse((await enviar(servicio, OTRA, lugar('401'), nueva)).json);
  expect(ajena.faltas?.[0]?.motivo).toMatch(/VERA LUNA ANA/);
  expect((await enviar(servicio, JUAN, lugar('401'), nueva)).estado).toBe(200);
  const entrada = await enviar(servicio, OTRA, lugar('401'), { version: 1, cambios: [cambio({})] });
  expect([entrada.estado, Problema.parse(entrada.json).clave]).toEqual([403, 'captura-ajena']);
  const suyo = { cambios: comienzo(['TORRES REYES JUAN', 'VERA LUNA ANA']) };
  expect((await enviar(servicio, OTRA, lugar('101'), suyo)).estado).toBe(403);
  expect((await enviar(servicio, JUAN, lugar('402'), suyo)).estado).toBe(200);
  expect((await enviar(servicio, OTRA, lugar('402'), { version: 1, cambios: [cambio({})] })).estado).toBe(
    200,
  );
});

test('the list shows each person what is theirs', async () => {
  const params = { periodo: 'AGODIC26', clave: '252' };
  const listar = async (quien: typeof JUAN) =>
    paginaDe(ResumenDeCaptura).parse((await llamar(servicio, quien, listaDeCapturas, { params })).json)
      .elementos;
  const propuesta = (await listar(DG)).find(({ lugar: { grupo } }) => grupo === '101');
  expect([propuesta?.version, propuesta?.enSabana]).toEqual([0, { calificaciones: 2, esperadas: 3 }]);
  expect((await listar(OTRA)).map(({ enSabana }) => enSabana)).toEqual([null]);
  expect((await listar(OTRA)).map(({ lugar: { grupo } }) => grupo)).toEqual(['402']);
});

test('an envío of more than 2 MiB is refused before it is read, whatever size it announces', async () => {
  const [plan] = comienzo();
  if (!plan) throw new Error('a captura begins with its plan');
  const largo = 'x'.repeat(59_000);
  const cambios = [plan, ...Array.from({ length: 36 }, () => cambio({ columna: 'nombre', despues: largo }))];
  const excedido = Problema.parse((await enviar(servicio, JUAN, lugar('601'), { cambios })).json);
  expect([excedido.status, excedido.clave]).toEqual([413, 'solicitud-demasiado-grande']);
  expect(excedido.detail).toContain('2 MB');
  const justo = Problema.parse(
    (await enviar(servicio, JUAN, lugar('601'), { cambios: cambios.slice(0, 30) })).json,
  );
  expect([justo.status, justo.clave]).toEqual([422, 'cambio-no-valido']);
  expect((await leer('601')).estado).toBe(404);
});

test('twenty writers leave versions without gaps, and every accepted change in the history', async () => {
  const { plantel, ...params } = lugar('501');
  await enviar(servicio, JUAN, lugar('501'), { cambios: comienzo() });
  const escribir = async (i: number): Promise<string> => {
    const columna = `ra/1.${1 + (i % 2)}`;
    let vista = CapturaGuardada.parse((await leer('501')).json);
    for (;;) {
      const antes = vista.celdas.find((celda) => celda.columna === columna)?.valor ?? null;
      const envio = { version: vista.version, cambios: [cambio({ columna, antes, despues: String(i) })] };
      const { estado, json } = await enviar(servicio, JUAN, lugar('501'), envio);
      if (estado === 200) return String(i);
      vista = Problema.parse(json).captura ?? vista;
    }
  };
  const escritos = await Promise.all(Array.from({ length: 20 }, (_, i) => escribir(i)));
  const historial = await llamar(servicio, JUAN, lecturaDeHistorial, { params, consulta: { plantel } });
  const movimientos = paginaDe(MovimientoDeCaptura).parse(historial.json).elementos;
  expect(movimientos.map(({ version }) => version)).toEqual(Array.from({ length: 21 }, (_, i) => 21 - i));
  const cambiados = movimientos.slice(0, 20).map(({ cambios }) => cambios[0]?.despues);
  expect(cambiados.toSorted()).toEqual(escritos.toSorted());
  const deUna = await llamar(servicio, JUAN, lecturaDeHistorial, {
    params,
    consulta: { plantel, columna: 'ra/1.1' },
  });
  expect(paginaDe(MovimientoDeCaptura).parse(deUna.json).elementos).toHaveLength(10);
}, 120_000);

test('with a captura comes what the sábana says of it, unless that is the edition one has', async () => {
  await enviar(servicio, JUAN, lugar('101'), { cambios: comienzo() });
  const enSabana = async (grupo: string, sabana?: string) => {
    const { plantel, ...params } = lugar(grupo);
    const consulta = { plantel, ...(sabana === undefined ? {} : { sabana }) };
    const { json } = await llamar(servicio, JUAN, lecturaDeCaptura, { params, consulta });
    return CapturaGuardada.parse(json).enSabana;
  };
  const dicho = await enSabana('101');
  expect(dicho?.cortes).toEqual([{ corte: 2, grupo: grupoModulo({}) }]);
  expect(await enSabana('101', dicho?.edicion)).toBeUndefined();
  expect(await enSabana('101', 'otra')).toEqual(dicho);
  await guardarSabana(servicio, sabana({ corte: 1, gruposModulo: [grupoModulo({ alumnos: [] })] }));
  const dos = await enSabana('101', dicho?.edicion);
  expect(dos?.cortes.map(({ corte, grupo }) => [corte, grupo.alumnos.length])).toEqual([
    [1, 0],
    [2, 1],
  ]);
  await enviar(servicio, JUAN, lugar('203'), { cambios: comienzo() });
  expect(await enSabana('203')).toEqual({ edicion: dos?.edicion, cortes: [] });
});
