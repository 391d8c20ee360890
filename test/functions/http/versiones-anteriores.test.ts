import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { listaDeConsultas } from '../../../functions/http/consultas';
import { lecturaDeLibro, lecturaDeReporte } from '../../../functions/http/reportes';
import { ConsultaRegistrada } from '../../../shared/modelo/consulta-registrada';
import { paginaDe } from '../../../shared/modelo/pagina';
import { Problema } from '../../../shared/modelo/problema';
import { ReportePublicado } from '../../../shared/modelo/publicacion';
import { DG } from '../../servicio/orizaba';
import { llamar } from '../../servicio/puerta-de-prueba';
import { DEL_CORTE, PLANTEL, ReporteQueSeRetira } from '../../servicio/reporte-que-se-retira';

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

describe('a version that is no longer in force', () => {
  const leerla = (version: string, cual = lecturaDeReporte) =>
    llamar(reporte.servicio, PLANTEL, cual, { ...DEL_CORTE, consulta: { version } });
  const claveDe = async (version: string) => {
    const { estado, json } = await leerla(version);
    return [estado, Problema.parse(json).clave];
  };

  test('is read by its number, as it was published, and so is its workbook', async () => {
    const antes = ReportePublicado.parse((await leerla(String(primera))).json);
    const ahora = ReportePublicado.parse((await reporte.leer()).json);
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
    expect((await llamar(reporte.servicio, ajena, lecturaDeReporte, { ...DEL_CORTE, consulta })).estado).toBe(
      403,
    );
    await leerla(String(primera));
    const { json } = await llamar(reporte.servicio, DG, listaDeConsultas, {
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
    await reporte.retirar(primera + 1, 'anterior');
    expect(await claveDe(String(primera + 1))).toEqual([410, 'version-retirada']);
    expect((await leerla(String(primera))).estado).toBe(200);
    const { remedio, detail } = Problema.parse((await leerla(String(primera + 1))).json);
    expect(remedio).toBe('Consulte la versión vigente.');
    expect(detail).toMatch(
      new RegExp(
        `^La versión ${primera + 1} del reporte del plantel 252, corte 2 de AGODIC26, se retiró el `,
        'u',
      ),
    );
    await reporte.publicar('Ya corregida');
    expect(await claveDe(String(primera + 1))).toEqual([410, 'version-retirada']);
    expect((await leerla(String(primera))).estado).toBe(200);
  });

  test('of a report that was withdrawn whole is not read', async () => {
    await reporte.retirar(primera + 1, 'ninguna');
    expect(await claveDe(String(primera))).toEqual([410, 'reporte-retirado']);
    await reporte.publicar();
    expect((await leerla(String(primera))).estado).toBe(200);
  });
});
