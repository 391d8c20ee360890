import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Tabla } from '../../../functions/almacen/tabla';
import { verificarCadenas } from '../../../functions/almacen/verificacion/verificar-cadenas';
import { retirarPublicado } from '../../../functions/casos/publicacion/retirar-publicado';
import { publicadoDeCorte } from '../../../functions/casos/reporte/reporte-publicado';
import { tableroDeCorte } from '../../../functions/casos/reporte/tablero-de-corte';
import { lecturaDeCifras } from '../../../functions/http/cifras';
import {
  lecturaDeLibro,
  lecturaDeReporte,
  listaDeReportes,
  listaDeVersiones,
} from '../../../functions/http/reportes';
import { paginaDe } from '../../../shared/modelo/pagina';
import { Problema } from '../../../shared/modelo/problema';
import { ReporteListado, ReportePublicado, VersionPublicada } from '../../../shared/modelo/publicacion';
import { DG, ORIZABA } from '../../servicio/orizaba';
import { llamar } from '../../servicio/puerta-de-prueba';
import { DEL_CORTE, MOTIVO, PLANTEL, ReporteQueSeRetira } from '../../servicio/reporte-que-se-retira';

let reporte: ReporteQueSeRetira;
beforeAll(async () => {
  reporte = await ReporteQueSeRetira.abrir();
});
afterAll(() => reporte.prueba.cerrar());

let primera = 0;
beforeEach(async () => {
  primera = await reporte.publicarDos();
  expect(await reporte.vigente()).toBe(primera + 1);
});

const lista = async () => {
  const { json } = await llamar(reporte.servicio, PLANTEL, listaDeReportes, { params: { clave: '252' } });
  return paginaDe(ReporteListado).parse(json).elementos;
};
const versiones = async () => {
  const { json } = await llamar(reporte.servicio, PLANTEL, listaDeVersiones, DEL_CORTE);
  return paginaDe(VersionPublicada).parse(json);
};

describe('a report that is withdrawn', () => {
  test('is not read any more by anybody, who are told when and why; the list says so', async () => {
    const segunda = primera + 1;
    expect((await reporte.retirar(segunda, 'ninguna')).json).toEqual({ version: null });
    for (const cual of [lecturaDeReporte, lecturaDeLibro, lecturaDeCifras]) {
      const { estado, json } = await llamar(reporte.servicio, PLANTEL, cual, DEL_CORTE);
      const { clave, detail } = Problema.parse(json);
      expect([estado, clave]).toEqual([410, 'reporte-retirado']);
      expect(detail).toBe(
        `El reporte del plantel 252, corte 2 de AGODIC26, se retiró el 21 de noviembre de 2026. Motivo: ${MOTIVO}`,
      );
    }
    expect(await lista()).toMatchObject([
      { edicion: { version: segunda }, retiro: { por: 'Elena Robles', motivo: MOTIVO } },
    ]);
  });

  test('is seen withdrawn on the board, with its reason, until another one is published', async () => {
    const enElTablero = async () =>
      (await tableroDeCorte(reporte.servicio, { periodo: 'AGODIC26', corte: 2 })).find(
        ({ plantel }) => plantel.clave === '252',
      );
    expect(await enElTablero()).toMatchObject({ publicado: { version: primera + 1 }, retiro: null });
    await reporte.retirar(primera + 1, 'ninguna');
    expect(await enElTablero()).toMatchObject({
      publicado: null,
      retiro: { cuando: expect.stringMatching(/^2026-11-21T/), por: 'Elena Robles', motivo: MOTIVO },
    });
    await reporte.publicar();
    expect(await enElTablero()).toMatchObject({ publicado: { version: primera + 2 }, retiro: null });
  });

  test('is superseded by the next publication, whose number nobody had and which asks for no reason', async () => {
    await reporte.retirar(primera + 1, 'ninguna');
    await reporte.publicar();
    const publicado = ReportePublicado.parse((await reporte.leer()).json);
    expect([publicado.edicion.version, await reporte.vigente()]).toEqual([primera + 2, primera + 2]);
    expect(await lista()).toMatchObject([{ edicion: { version: primera + 2 }, retiro: null }]);
  });

  test('is not brought back by a publication that was asked for before', async () => {
    const tardia = await reporte.solicitar('Otra sábana');
    await reporte.retirar(primera + 1, 'ninguna');
    await reporte.trabajar(tardia);
    expect(
      await reporte.servicio.almacen.publicaciones.avance({ publicacion: tardia, plantel: '252' }),
    ).toMatchObject({ etapa: 'fallido', problema: expect.stringContaining(MOTIVO) });
    expect((await reporte.leer()).estado).toBe(410);
  });

  test('leaves the one before it in force when that is what was asked', async () => {
    expect((await reporte.retirar(primera + 1, 'anterior')).json).toEqual({ version: primera });
    expect(ReportePublicado.parse((await reporte.leer()).json).edicion.version).toBe(primera);
    await reporte.publicar('Ya corregida');
    expect(await reporte.vigente()).toBe(primera + 2);
    expect((await versiones()).elementos.slice(0, 3)).toMatchObject([
      { edicion: { version: primera + 2 }, estado: 'vigente', anterior: primera, retiro: null },
      { edicion: { version: primera + 1 }, estado: 'retirada', retiro: { motivo: MOTIVO } },
      { edicion: { version: primera }, estado: 'reemplazada', retiro: null },
    ]);
  });
});

describe('it is refused', () => {
  test.each([
    { que: 'without the version', version: null, estado: 428, clave: 'falta-version' },
    { que: 'with another version', version: 1, estado: 412, clave: 'version-cambiada' },
  ])('$que', async ({ version, estado, clave }) => {
    const negado = await reporte.retirar(version, 'ninguna');
    expect([negado.estado, Problema.parse(negado.json).clave]).toEqual([estado, clave]);
    expect(await reporte.vigente()).toBe(primera + 1);
  });

  test.each(['', '   '])('without a reason («%s»)', async (motivo) => {
    expect((await reporte.retirar(primera + 1, 'ninguna', { motivo })).estado).toBe(422);
    expect(await reporte.vigente()).toBe(primera + 1);
  });

  test('to a plantel', async () => {
    expect((await reporte.retirar(primera + 1, 'ninguna', { quien: PLANTEL })).estado).toBe(403);
  });

  test('when there is none before to go back to', async () => {
    await reporte.retirar(primera + 1, 'ninguna');
    await reporte.publicar();
    const negado = await reporte.retirar(primera + 2, 'anterior');
    expect([negado.estado, Problema.parse(negado.json).clave]).toEqual([409, 'sin-version-anterior']);
  });

  test('when it was withdrawn already', async () => {
    await reporte.retirar(primera + 1, 'ninguna');
    expect((await reporte.retirar(primera + 1, 'ninguna')).estado).toBe(410);
  });
});

test('asked twice with one key it is done once; of two at once, one does it', async () => {
  const dos = await Promise.all([
    reporte.retirar(primera + 1, 'anterior'),
    reporte.retirar(primera + 1, 'anterior'),
  ]);
  expect(dos.map(({ estado }) => estado).toSorted()).toMatchObject([200, expect.any(Number)]);
  expect(dos.filter(({ estado }) => estado === 200)).toHaveLength(1);
  expect(await reporte.vigente()).toBe(primera);
  await reporte.publicar('Otra sábana');
  const llave = 'la-misma-llave';
  const respuestas = [
    await reporte.retirar(primera + 2, 'anterior', { llave }),
    await reporte.retirar(primera + 2, 'anterior', { llave }),
  ];
  expect(respuestas.map(({ json }) => json)).toEqual([{ version: primera }, { version: primera }]);
  expect(await reporte.vigente()).toBe(primera);
});

describe('the key of a withdrawal', () => {
  test('is of the version that it withdrew: with another one it is refused, and that one stays', async () => {
    const llave = 'llave-de-una-version';
    expect((await reporte.retirar(primera + 1, 'ninguna', { llave })).estado).toBe(200);
    await reporte.publicar();
    const otra = await reporte.retirar(primera + 2, 'ninguna', { llave });
    expect([otra.estado, Problema.parse(otra.json).clave]).toEqual([422, 'llave-reutilizada']);
    expect(await reporte.vigente()).toBe(primera + 2);
  });

  test.each([
    { que: 'the same withdrawal', motivo: MOTIVO, esperado: () => ({ version: primera }) },
    { que: 'another one', motivo: 'Otro motivo', esperado: () => ({ clave: 'llave-reutilizada' }) },
  ])('is remembered after its answer was forgotten: $que', async ({ motivo, esperado }) => {
    const llave = `llave-ya-olvidada-${motivo}`;
    await reporte.retirar(primera + 1, 'anterior', { llave });
    await reporte.servicio.almacen.respuestas.borrarAntesDe('2100-01-01T00:00:00.000Z');
    const otraVez = await reporte.retirar(primera + 1, 'anterior', { llave, motivo });
    expect(otraVez.json).toMatchObject(esperado());
    expect(await reporte.vigente()).toBe(primera);
  });

  test('delivered twice at once, past whoever keeps answers, is told twice what it did', async () => {
    const publicado = publicadoDeCorte(reporte.servicio, ORIZABA);
    const pedido = { motivo: MOTIVO, queda: 'anterior', condicion: `"${primera + 1}"` } as const;
    const llave = `entregada-dos-veces-${primera}`;
    const dos = await Promise.all(
      [1, 2].map(() => retirarPublicado(reporte.servicio, DG, publicado, { ...pedido, llave })),
    );
    expect(dos).toEqual([{ version: primera }, { version: primera }]);
    expect(await reporte.vigente()).toBe(primera);
  });
});

test('the chain tells every withdrawal with its reason, and nothing in it is broken', async () => {
  await reporte.retirar(primera + 1, 'ninguna');
  const { bitacora, contenido } = reporte.servicio.almacen;
  const asientos = await bitacora.asientos('252', 1, await bitacora.longitud('252'));
  expect(asientos.at(-1)).toMatchObject({
    accion: 'retirar',
    versionAnterior: primera + 1,
    version: 0,
    despues: null,
    motivo: MOTIVO,
    resumen: `Se retiró la versión ${primera + 1} del reporte del plantel 252, corte 2 de AGODIC26; no queda ninguna en vigor`,
  });
  const tabla = (nombre: 'documentos' | 'publicaciones' | 'bitacora') =>
    new Tabla(reporte.prueba.conexion.tabla(nombre));
  const cadenas = await verificarCadenas({
    bitacora,
    cadenas: tabla('bitacora'),
    tablas: { documentos: tabla('documentos'), publicaciones: tabla('publicaciones') },
    contenido,
    hoy: '2026-11-21',
  });
  expect(cadenas.flatMap(({ roturas }) => roturas)).toEqual([]);
});
