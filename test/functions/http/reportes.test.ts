import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ReportePublicado } from '../../../shared/modelo/publicacion';
import { Recibo } from '../../../shared/modelo/recibo';
import { RegistroPendiente } from '../../../shared/modelo/registro-pendiente';
import { Reporte } from '../../../shared/modelo/reporte';
import { comoEsperado, esperadoDe } from '../../muestra';
import { cargaDe } from '../../servicio/carga';
import { configurar } from '../../servicio/configuracion';
import { publicar } from '../../servicio/publicar';
import { iniciarServicio, type Servicio } from '../../servicio/servicio';

let servicio: Servicio;
beforeAll(async () => {
  servicio = await iniciarServicio();
  await configurar(servicio);
  await servicio.api('dg', 'periodos/AGODIC26/planteles/252/incidencias', cargaDe('incidencias-252.csv'));
});
afterAll(() => servicio.detener());

describe.each([
  { nombre: '252-corte1', plantel: '252', corte: 1, archivos: '252-orizaba/corte1', quien: 'plantel252' },
  { nombre: '252-corte2', plantel: '252', corte: 2, archivos: '252-orizaba/corte2', quien: 'plantel252' },
  {
    nombre: '252-corte2',
    plantel: '252',
    corte: 2,
    archivos: 'sabana-larga-252-corte2.csv',
    quien: 'plantel252',
  },
  { nombre: '252-corte3', plantel: '252', corte: 3, archivos: '252-orizaba/corte3', quien: 'plantel252' },
  {
    nombre: '57-corte2',
    plantel: '57',
    corte: 2,
    archivos: 'sabana-larga-57-corte2.xlsx',
    quien: 'plantel57',
  },
] as const)('$nombre from $archivos', ({ nombre, plantel, corte, archivos, quien }) => {
  const deCorte = `periodos/AGODIC26/cortes/${corte}/planteles/${plantel}`;
  const publicado = `planteles/${plantel}/reportes/AGODIC26/${corte}`;

  test('is uploaded, previewed, published and read as it was worked out by hand', async () => {
    const simulado = await servicio.api('dg', `${deCorte}/sabana?simular=1`, cargaDe(archivos));
    const guardado = await servicio.api('dg', `${deCorte}/sabana`, cargaDe(archivos));
    expect([simulado.status, guardado.status]).toEqual([200, 200]);
    const recibo = await guardado.text();
    expect(await simulado.text()).toBe(recibo);
    expect(Recibo.parse(JSON.parse(recibo)).registros.rechazadas).toBe(0);
    expect(simulado.headers.get('etag')).toBeNull();
    expect(guardado.headers.get('etag')).toMatch(/^"[1-9]\d*"$/);

    const previa = Reporte.parse(await (await servicio.api('dg', `${deCorte}/vista-previa`)).json());
    expect(comoEsperado(previa)).toEqual(esperadoDe(nombre));

    const { planteles } = await publicar(servicio, corte, {
      caracter: 'preliminar',
      planteles: [plantel],
      motivo: 'Llegó en otro formato',
    });
    expect(planteles).toMatchObject([{ plantel, problema: null }]);
    expect(['publicado', 'sin-cambios']).toContain(planteles[0]?.etapa);

    const leido = await servicio.api(quien, publicado);
    const { edicion, ...reporte } = ReportePublicado.parse(await leido.json());
    expect(reporte).toEqual(previa);
    expect(edicion).toMatchObject({ caracter: 'preliminar', publicadoPor: 'Elena Robles Marín' });
  });
});

describe('what is read', () => {
  const ruta = 'planteles/252/reportes/AGODIC26/2';

  test('travels compressed as it is stored, and not at all when it is already known', async () => {
    const comprimido = await servicio.api('plantel252', ruta, { encabezados: { 'accept-encoding': 'gzip' } });
    expect(comprimido.headers.get('content-encoding')).toBe('gzip');
    const etag = comprimido.headers.get('etag') ?? '';
    const conocido = await servicio.api('plantel252', ruta, { encabezados: { 'if-none-match': etag } });
    expect(conocido.status).toBe(304);
    expect(conocido.headers.get('etag')).toBe(etag);
  });

  test('is downloaded as a workbook named by its plantel, corte and version', async () => {
    const libro = await servicio.api('plantel252', `${ruta}/reporte.xlsx`);
    expect(libro.headers.get('content-disposition')).toMatch(/SISEAC_252_AGODIC26_corte2_v\d+\.xlsx/);
    expect(
      Buffer.from(await libro.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  test('is a docente’s own pending registration, and nothing else', async () => {
    const pendientes = await servicio.api('docente', `${ruta}/pendientes`);
    const texto = await pendientes.text();
    expect(pendientes.status).toBe(200);
    const { docente, propios, gruposModulo } = RegistroPendiente.parse(JSON.parse(texto));
    expect([docente, propios]).toEqual(['TORRES REYES JUAN', 3]);
    // Of the three that they teach, the only one that lacks anything; many that others teach lack something too.
    expect(
      gruposModulo.map(({ grupo, modulo, ra }) => ({
        grupo,
        modulo,
        ra: ra.map((uno) => [uno.ra, uno.alumnos.length]),
      })),
    ).toEqual([
      {
        grupo: '101',
        modulo: 'CUDI-04',
        ra: [
          ['1.2', 8],
          ['2.2', 36],
        ],
      },
    ]);
    expect(texto).not.toContain('desempeno');
  });

  test('is listed latest first', async () => {
    const lista = await servicio.api('plantel252', 'planteles/252/reportes');
    expect(await lista.json()).toMatchObject({
      elementos: [{ corte: 3 }, { corte: 2 }, { corte: 1 }],
      siguiente: null,
    });
  });

  test('is watched by Dirección General on one board', async () => {
    const tablero = await servicio.api('dg', 'periodos/AGODIC26/cortes/2/planteles');
    expect(await tablero.json()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ plantel: expect.objectContaining({ clave: '57' }) }),
        expect.objectContaining({
          plantel: expect.objectContaining({ clave: '103' }),
          sabana: null,
          publicado: null,
        }),
      ]),
    );
  });
});
