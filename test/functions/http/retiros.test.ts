import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Tabla } from '../../../functions/almacen/tabla';
import { verificarCadenas } from '../../../functions/almacen/verificacion/verificar-cadenas';
import { publicarPlantel } from '../../../functions/casos/publicar-plantel';
import { Rechazo } from '../../../functions/casos/rechazo';
import { type Servicio } from '../../../functions/casos/servicio';
import { solicitarPublicacion } from '../../../functions/casos/solicitar-publicacion';
import { tableroDeCorte } from '../../../functions/casos/tablero-de-corte';
import { lecturaDeCifras } from '../../../functions/http/cifras';
import { listaDeConsultas } from '../../../functions/http/consultas';
import {
  lecturaDeLibro,
  lecturaDeReporte,
  listaDeReportes,
  listaDeVersiones,
  retiroDeReporte,
} from '../../../functions/http/reportes';
import { type Identidad } from '../../../functions/seguridad/identidad';
import { ConsultaRegistrada } from '../../../shared/modelo/consulta-registrada';
import { paginaDe } from '../../../shared/modelo/pagina';
import { Problema } from '../../../shared/modelo/problema';
import { ReporteListado, ReportePublicado, VersionPublicada } from '../../../shared/modelo/publicacion';
import { alumno, grupoModulo, sabana } from '../../sabana-de-prueba';
import { almacenDePrueba, type AlmacenDePrueba } from '../../servicio/almacen';
import { configurarOrizaba, DG, guardarSabana, libro, ORIZABA } from '../../servicio/orizaba';
import { llamar } from '../../servicio/puerta-de-prueba';

const PLANTEL: Identidad = { ...DG, id: 'p', nombre: 'Rosa Díaz', rol: 'plantel', planteles: ['252'] };
const DEL_CORTE = { params: { clave: '252', periodo: 'AGODIC26', n: '2' } };
const MOTIVO = 'Se publicó con la sábana de otro corte';

let prueba: AlmacenDePrueba;
let servicio: Servicio;
/** One minute later each time it is asked, so that what comes after is after. */
let minutos = 0;
beforeAll(async () => {
  prueba = await almacenDePrueba();
  const ahora = () => new Date(Date.UTC(2026, 10, 21, 18, (minutos += 1)));
  servicio = { ...prueba.servicio, ahora };
  await configurarOrizaba(servicio);
});
afterAll(() => prueba.cerrar());

let logro = 10;
async function solicitar(motivo?: string): Promise<string> {
  logro += 1;
  const alumnos = [alumno({ logros: [String(logro), '80', null] })];
  await guardarSabana(servicio, sabana({ gruposModulo: [grupoModulo({ alumnos })] }));
  const momento = { periodo: 'AGODIC26', corte: 2 } as const;
  const pedido = { caracter: 'definitivo', ...(motivo === undefined ? {} : { motivo }) } as const;
  const estado = await solicitarPublicacion(servicio, DG, momento, `solicitud-${logro}`, pedido);
  if (estado instanceof Rechazo) throw new Error(estado.detalle);
  return estado.id;
}
const trabajar = (publicacion: string) => publicarPlantel(servicio, { publicacion, plantel: '252' }, libro);
const publicar = async (motivo?: string): Promise<void> => trabajar(await solicitar(motivo));

const situacion = () => servicio.almacen.reportes.situacion(ORIZABA);
const vigente = async (): Promise<number> => (await situacion()).actual?.version ?? 0;

let llaves = 0;
const retirar = (
  version: number | null,
  queda: 'anterior' | 'ninguna',
  { quien = DG, llave = `retiro-numero-${(llaves += 1)}`, motivo = MOTIVO } = {},
) =>
  llamar(servicio, quien, retiroDeReporte, {
    ...DEL_CORTE,
    encabezados: {
      'idempotency-key': llave,
      ...(version === null ? {} : { 'if-match': `"${version}"` }),
    },
    cuerpo: { motivo, queda },
  });
const leer = () => llamar(servicio, PLANTEL, lecturaDeReporte, DEL_CORTE);
const lista = async () => {
  const { json } = await llamar(servicio, PLANTEL, listaDeReportes, { params: { clave: '252' } });
  return paginaDe(ReporteListado).parse(json).elementos;
};
const versiones = async () => {
  const { json } = await llamar(servicio, PLANTEL, listaDeVersiones, DEL_CORTE);
  return paginaDe(VersionPublicada).parse(json);
};

/** Two versions, so that there is one to go back to; whatever was there before. */
let primera = 0;
beforeEach(async () => {
  await publicar('Otra sábana');
  primera = await vigente();
  await publicar('Otra sábana');
  expect(await vigente()).toBe(primera + 1);
});

describe('a report that is withdrawn', () => {
  test('is not read any more by anybody, who are told when and why; the list says so', async () => {
    const segunda = primera + 1;
    expect((await retirar(segunda, 'ninguna')).json).toEqual({ version: null });
    for (const cual of [lecturaDeReporte, lecturaDeLibro, lecturaDeCifras]) {
      const { estado, json } = await llamar(servicio, PLANTEL, cual, DEL_CORTE);
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
      (await tableroDeCorte(servicio, { periodo: 'AGODIC26', corte: 2 })).find(
        ({ plantel }) => plantel.clave === '252',
      );
    expect(await enElTablero()).toMatchObject({ publicado: { version: primera + 1 }, retiro: null });
    await retirar(primera + 1, 'ninguna');
    expect(await enElTablero()).toMatchObject({
      publicado: null,
      retiro: { cuando: expect.stringMatching(/^2026-11-21T/), por: 'Elena Robles', motivo: MOTIVO },
    });
    await publicar();
    expect(await enElTablero()).toMatchObject({ publicado: { version: primera + 2 }, retiro: null });
  });

  test('is superseded by the next publication, whose number nobody had and which asks for no reason', async () => {
    await retirar(primera + 1, 'ninguna');
    await publicar();
    const reporte = ReportePublicado.parse((await leer()).json);
    expect([reporte.edicion.version, await vigente()]).toEqual([primera + 2, primera + 2]);
    expect(await lista()).toMatchObject([{ edicion: { version: primera + 2 }, retiro: null }]);
  });

  test('is not brought back by a publication that was asked for before', async () => {
    const tardia = await solicitar('Otra sábana');
    await retirar(primera + 1, 'ninguna');
    await trabajar(tardia);
    expect(
      await servicio.almacen.publicaciones.avance({ publicacion: tardia, plantel: '252' }),
    ).toMatchObject({ etapa: 'fallido', problema: expect.stringContaining(MOTIVO) });
    expect((await leer()).estado).toBe(410);
  });

  test('leaves the one before it in force when that is what was asked', async () => {
    expect((await retirar(primera + 1, 'anterior')).json).toEqual({ version: primera });
    expect(ReportePublicado.parse((await leer()).json).edicion.version).toBe(primera);
    await publicar('Ya corregida');
    expect(await vigente()).toBe(primera + 2);
    expect((await versiones()).elementos.slice(0, 3)).toMatchObject([
      { edicion: { version: primera + 2 }, estado: 'vigente', anterior: primera, retiro: null },
      { edicion: { version: primera + 1 }, estado: 'retirada', retiro: { motivo: MOTIVO } },
      { edicion: { version: primera }, estado: 'reemplazada', retiro: null },
    ]);
  });
});

describe('a version that is no longer in force', () => {
  const leerla = (version: string, cual = lecturaDeReporte) =>
    llamar(servicio, PLANTEL, cual, { ...DEL_CORTE, consulta: { version } });
  const claveDe = async (version: string) => {
    const { estado, json } = await leerla(version);
    return [estado, Problema.parse(json).clave];
  };

  test('is read by its number, as it was published, and so is its workbook', async () => {
    const antes = ReportePublicado.parse((await leerla(String(primera))).json);
    const ahora = ReportePublicado.parse((await leer()).json);
    expect([antes.edicion.version, ahora.edicion.version]).toEqual([primera, primera + 1]);
    expect({ ...antes, edicion: null }).not.toEqual({ ...ahora, edicion: null });
    expect(ReportePublicado.parse((await leerla(String(primera + 1))).json)).toEqual(ahora);
    const libroDeAntes = await leerla(String(primera), lecturaDeLibro);
    expect([libroDeAntes.estado, libroDeAntes.encabezados.get('content-disposition')]).toEqual([
      200,
      `attachment; filename="SISEAC_252_AGODIC26_corte2_v${primera}.xlsx"`,
    ]);
  });

  test('is as protected as the one in force, and who read which one is on record', async () => {
    const ajena = { ...PLANTEL, planteles: ['57'] };
    const consulta = { version: String(primera) };
    expect((await llamar(servicio, ajena, lecturaDeReporte, { ...DEL_CORTE, consulta })).estado).toBe(403);
    await leerla(String(primera));
    const { json } = await llamar(servicio, DG, listaDeConsultas, {
      params: {},
      consulta: { mes: '2026-11', plantel: '252' },
    });
    const registradas = paginaDe(ConsultaRegistrada).parse(json).elementos;
    expect(registradas.filter(({ direccion }) => direccion.endsWith(`?version=${primera}`))).toMatchObject([
      { que: 'leer-reporte', nombre: 'Rosa Díaz' },
    ]);
  });

  test('that there never was is not found, and what is no number is refused', async () => {
    expect(await claveDe(String(primera + 2))).toEqual([404, 'version-no-publicada']);
    for (const version of ['0', '-1', '1.5', 'x', '']) {
      expect([version, ...(await claveDe(version))]).toEqual([version, 422, 'solicitud-no-valida']);
    }
  });

  test('that was withdrawn is not read by its number either; those before it are', async () => {
    await retirar(primera + 1, 'anterior');
    expect(await claveDe(String(primera + 1))).toEqual([410, 'reporte-retirado']);
    expect((await leerla(String(primera))).estado).toBe(200);
    await publicar('Ya corregida');
    expect(await claveDe(String(primera + 1))).toEqual([410, 'reporte-retirado']);
    expect((await leerla(String(primera))).estado).toBe(200);
  });

  test('of a report that was withdrawn whole is not read', async () => {
    await retirar(primera + 1, 'ninguna');
    expect(await claveDe(String(primera))).toEqual([410, 'reporte-retirado']);
    await publicar();
    expect((await leerla(String(primera))).estado).toBe(200);
  });
});

describe('it is refused', () => {
  test.each([
    { que: 'without the version', version: null, estado: 428, clave: 'falta-version' },
    { que: 'with another version', version: 1, estado: 412, clave: 'version-cambiada' },
  ])('$que', async ({ version, estado, clave }) => {
    const negado = await retirar(version, 'ninguna');
    expect([negado.estado, Problema.parse(negado.json).clave]).toEqual([estado, clave]);
    expect(await vigente()).toBe(primera + 1);
  });

  test.each(['', '   '])('without a reason («%s»)', async (motivo) => {
    expect((await retirar(primera + 1, 'ninguna', { motivo })).estado).toBe(422);
    expect(await vigente()).toBe(primera + 1);
  });

  test('to a plantel', async () => {
    expect((await retirar(primera + 1, 'ninguna', { quien: PLANTEL })).estado).toBe(403);
  });

  test('when there is none before to go back to', async () => {
    await retirar(primera + 1, 'ninguna');
    await publicar();
    const negado = await retirar(primera + 2, 'anterior');
    expect([negado.estado, Problema.parse(negado.json).clave]).toEqual([409, 'sin-version-anterior']);
  });

  test('when it was withdrawn already', async () => {
    await retirar(primera + 1, 'ninguna');
    expect((await retirar(primera + 1, 'ninguna')).estado).toBe(410);
  });
});

test('asked twice with one key it is done once; of two at once, one does it', async () => {
  const dos = await Promise.all([retirar(primera + 1, 'anterior'), retirar(primera + 1, 'anterior')]);
  expect(dos.map(({ estado }) => estado).toSorted()).toMatchObject([200, expect.any(Number)]);
  expect(dos.filter(({ estado }) => estado === 200)).toHaveLength(1);
  expect(await vigente()).toBe(primera);
  await publicar('Otra sábana');
  const llave = 'la-misma-llave';
  const respuestas = [
    await retirar(primera + 2, 'anterior', { llave }),
    await retirar(primera + 2, 'anterior', { llave }),
  ];
  expect(respuestas.map(({ json }) => json)).toEqual([{ version: primera }, { version: primera }]);
  expect(await vigente()).toBe(primera);
});

test('the chain tells every withdrawal with its reason, and nothing in it is broken', async () => {
  await retirar(primera + 1, 'ninguna');
  const { bitacora, contenido } = servicio.almacen;
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
    new Tabla(prueba.conexion.tabla(nombre));
  const cadenas = await verificarCadenas({
    bitacora,
    cadenas: tabla('bitacora'),
    tablas: { documentos: tabla('documentos'), publicaciones: tabla('publicaciones') },
    contenido,
  });
  expect(cadenas.flatMap(({ roturas }) => roturas)).toEqual([]);
});
