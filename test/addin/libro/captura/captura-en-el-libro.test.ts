import { beforeEach, describe, expect, test } from '@jest/globals';
import { listarCapturas } from '../../../../addin/libro/captura/abrir-captura';
import { cambiarPlan } from '../../../../addin/libro/captura/cambiar-plan';
import { crearCaptura } from '../../../../addin/libro/captura/crear-captura';
import { escribirDatos } from '../../../../addin/libro/captura/escribir-datos';
import { Persona } from '../../../../addin/banco/anfitrion/persona';
import { enLista, valorDe } from '../../../../shared/captura/celdas';
import { abrirExcel, type ExcelAbierto } from '../../../anfitrion/office-en-node';
import {
  alumnoUt,
  celdasConalep,
  celdasUt,
  LUGAR_CONALEP,
  LUGAR_UT,
  planConalep,
} from '../../../captura-de-prueba';
import { abrir, crear, exigido, fotografia, MOMENTO, pendientes } from './libro-con-captura';

let excel: ExcelAbierto;
beforeEach(() => {
  excel = abrirExcel();
});

describe('a captura just made', () => {
  test.each([
    { que: 'CONALEP', lugar: LUGAR_CONALEP, celdas: celdasConalep() },
    { que: 'UT', lugar: LUGAR_UT, celdas: celdasUt() },
  ])('says in its sheets what was captured ($que)', async ({ lugar, celdas }) => {
    await crear(lugar, celdas);
    const captura = await abrir();
    expect(captura).toMatchObject({ numero: 1, lugar, hallazgos: [] });
    expect(enLista(captura.celdas)).toEqual(enLista(celdas));
    expect(pendientes(captura)).toEqual([]);
  });

  test('is left open where one captures', async () => {
    await crear(LUGAR_CONALEP, celdasConalep());
    expect(excel.libro.activa).toBe(excel.libro.buscarTabla('siseac_captura_1')?.hoja);
    await crear(LUGAR_UT, celdasUt());
    expect(excel.libro.activa).toBe(excel.libro.buscarTabla('siseac_captura_2')?.hoja);
  });

  test('what the service does not have is pending from the start', async () => {
    await crear(LUGAR_CONALEP, celdasConalep(), 0);
    expect((await abrir()).bandeja.pendientes).toHaveLength(enLista(celdasConalep()).length);
  });

  test('several live in one workbook, and the same is not made twice', async () => {
    await crear(LUGAR_CONALEP, celdasConalep());
    await crear(LUGAR_UT, celdasUt());
    const { capturas } = exigido(await listarCapturas());
    expect(capturas.map(({ numero, nombre }) => [numero, nombre])).toEqual([
      [1, 'Manejo de técnicas'],
      [2, 'Bases de datos'],
    ]);
    await expect(crear(LUGAR_UT, celdasUt())).rejects.toThrow('captura-repetida');
  });

  test('is taken away again, sheets included', async () => {
    const antes = fotografia(excel);
    const { deshacer } = await crear(LUGAR_UT, celdasUt());
    exigido(await deshacer());
    expect(fotografia(excel).filter(([nombre]) => nombre !== 'SISEAC')).toEqual(antes);
    expect(exigido(await listarCapturas()).capturas).toEqual([]);
  });

  test('is not made when it is called off', async () => {
    const antes = fotografia(excel);
    const control = new AbortController();
    const creada = await crearCaptura(
      { lugar: LUGAR_UT, version: 0, celdas: enLista(celdasUt()) },
      { cuando: MOMENTO.cuando, alAvanzar: () => control.abort(), senal: control.signal },
    );
    expect(creada).toMatchObject({ ok: false, problema: { clave: 'escritura-cancelada' } });
    expect(fotografia(excel)).toEqual(antes);
  });
});

/** In the list, with nothing captured. */
const NUEVO_UT = alumnoUt({ ...{ matricula: '0002', nombre: 'BRAVO LEÓN LUIS' }, unidades: [] });

describe('captured from the pane', () => {
  const DATOS = [
    { matricula: '0001', columna: 'ra/1.2', valor: '78.5' },
    { matricula: '0002', columna: 'ra/1.1', valor: null },
  ];

  test('it is in the cells and in what is pending', async () => {
    await crear(LUGAR_CONALEP, celdasConalep());
    const { captura } = exigido(await escribirDatos(1, DATOS, MOMENTO));
    expect(captura.hallazgos).toEqual([]);
    expect(pendientes(captura)).toEqual([
      ['0001', 'ra/1.2', null, '78.5'],
      ['0002', 'ra/1.1', '80', null],
    ]);
    expect(await abrir()).toEqual({ ...captura });
  });

  test('what is not valid is refused whole, with its reason', async () => {
    await crear(LUGAR_CONALEP, celdasConalep());
    const antes = fotografia(excel);
    const malo = [...DATOS, { matricula: '0001', columna: 'asistencias', valor: '11' }];
    expect(await escribirDatos(1, malo, MOMENTO)).toMatchObject({
      ok: false,
      problema: {
        clave: 'dato-no-valido',
        detail: expect.stringContaining('11 asistencias y sólo 10 sesiones'),
      },
    });
    expect(fotografia(excel)).toEqual(antes);
  });

  test.each([
    { que: 'results', lugar: LUGAR_CONALEP, celdas: celdasConalep(), datos: DATOS },
    {
      que: 'a new alumno',
      lugar: LUGAR_CONALEP,
      celdas: celdasConalep(),
      datos: [
        { matricula: '0003', columna: 'nombre', valor: 'CANO RUIZ EVA' },
        { matricula: '0003', columna: 'ra/1.1', valor: '90' },
      ],
    },
    {
      que: 'an alumno who leaves',
      lugar: LUGAR_UT,
      celdas: celdasUt([alumnoUt(), NUEVO_UT]),
      datos: [
        { matricula: '0002', columna: 'nombre', valor: null },
        { matricula: '0002', columna: 'veces-cursada', valor: null },
      ],
    },
    {
      que: 'a session',
      lugar: LUGAR_CONALEP,
      celdas: celdasConalep([], planConalep({ asistencia: 'sesiones' })),
      datos: [
        { matricula: '0003', columna: 'nombre', valor: 'CANO RUIZ EVA' },
        { matricula: '0003', columna: 's/2026-10-27/1', valor: 'A' },
      ],
    },
    {
      que: 'remedials',
      lugar: LUGAR_UT,
      celdas: celdasUt(),
      datos: [
        { matricula: '0001', columna: 'remedial/1/2026-10-12/calificacion', valor: '9' },
        { matricula: '0001', columna: 'remedial/1/2026-10-12/confirmada', valor: 'SI' },
        { matricula: '0002', columna: 'remedial/1/2026-10-12/calificacion', valor: '7' },
      ],
    },
  ])('$que: taken back exactly, sheets included', async ({ lugar, celdas, datos }) => {
    await crear(lugar, celdas);
    const [antes, fotos] = [await abrir(), fotografia(excel)];
    const { captura, deshacer } = exigido(await escribirDatos(1, datos, MOMENTO));
    expect(captura.hallazgos).toEqual([]);
    for (const { valor, ...clave } of datos) expect(valorDe(captura.celdas, clave)).toBe(valor);
    expect(exigido(await deshacer())).toEqual(antes);
    expect(fotografia(excel)).toEqual(fotos);
  });

  test('taken back after its rows were sorted, it finds its cells', async () => {
    await crear(LUGAR_CONALEP, celdasConalep());
    const antes = await abrir();
    const { deshacer } = exigido(await escribirDatos(1, DATOS, MOMENTO));
    new Persona(excel.libro).ordenar('siseac_captura_1', 'Nombre', false);
    expect(exigido(await deshacer())).toEqual(antes);
  });

  test('it is not taken back over what somebody did since', async () => {
    await crear(LUGAR_CONALEP, celdasConalep());
    const { deshacer } = exigido(await escribirDatos(1, DATOS, MOMENTO));
    await escribirDatos(1, [{ matricula: '0001', columna: 'ra/1.2', valor: '60' }], MOMENTO);
    expect(await deshacer()).toMatchObject({ ok: false, problema: { clave: 'dato-cambiado' } });
    expect(valorDe((await abrir()).celdas, { matricula: '0001', columna: 'ra/1.2' })).toBe('60');
  });

  test('another plan brings its columns and moves no result', async () => {
    await crear(LUGAR_CONALEP, celdasConalep());
    const plan = planConalep({
      actividades: [
        { ra: '1.1', peso: '40', corte: 1 },
        { ra: '1.3', peso: '20', corte: 1 },
        { ra: '1.2', peso: '40', corte: 2 },
      ],
    });
    expect(await cambiarPlan(1, plan, MOMENTO)).toMatchObject({ ok: false });
    const { captura } = exigido(await cambiarPlan(1, plan, { ...MOMENTO, motivo: 'Acuerdo de academia' }));
    expect(captura).toMatchObject({ plan, hallazgos: [] });
    expect(valorDe(captura.celdas, { matricula: '0001', columna: 'ra/1.1' })).toBe('80');
  });
});
