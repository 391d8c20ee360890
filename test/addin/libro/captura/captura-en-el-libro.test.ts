import { beforeEach, describe, expect, test } from '@jest/globals';
import { abrirCaptura, listarCapturas } from '../../../../addin/libro/captura/abrir-captura';
import { aceptarCambios, devolverDatos } from '../../../../addin/libro/captura/aceptar-cambios';
import { type CapturaAbierta } from '../../../../addin/libro/captura/captura-abierta';
import { cambiarPlan } from '../../../../addin/libro/captura/cambiar-plan';
import { crearCaptura } from '../../../../addin/libro/captura/crear-captura';
import { escribirDatos, type Momento } from '../../../../addin/libro/captura/escribir-datos';
import { restaurarHojas } from '../../../../addin/libro/captura/restaurar-hojas';
import { type Resultado } from '../../../../addin/cliente/resultado';
import { Persona } from '../../../../addin/banco/anfitrion/persona';
import { type Celdas, enLista, valorDe } from '../../../../shared/captura/celdas';
import { type LugarDeCaptura } from '../../../../shared/modelo/captura';
import { normasEn } from '../../../../shared/norma/normas';
import { abrirExcel, type ExcelAbierto } from '../../../anfitrion/office-en-node';
import {
  alumnoUt,
  celdasConalep,
  celdasUt,
  LUGAR_CONALEP,
  LUGAR_UT,
  planConalep,
} from '../../../captura-de-prueba';
import { contenidoDe } from '../reporte-en-el-libro';

let excel: ExcelAbierto;
let persona: Persona;
beforeEach(() => {
  excel = abrirExcel();
  persona = new Persona(excel.libro);
});

const MOMENTO: Momento = {
  ...{ normas: normasEn('2026-10-27'), cuando: '2026-10-27T15:00:00.000Z', motivo: null },
};

const exigido = <T>(resultado: Resultado<T>): T => {
  if (resultado.ok) return resultado.valor;
  throw new Error(`${resultado.problema.clave}: ${resultado.problema.detail}`);
};

const crear = async (lugar: LugarDeCaptura, celdas: Celdas, version = 4) =>
  exigido(
    await crearCaptura(
      { lugar, version, celdas: enLista(celdas) },
      { cuando: MOMENTO.cuando, alAvanzar: () => undefined, senal: new AbortController().signal },
    ),
  );
const abrir = async (numero = 1) => exigido(await abrirCaptura(numero));
const fotografia = () => excel.libro.hojas.map((hoja) => [hoja.exceljs.name, contenidoDe(hoja)]);
const pendientes = ({ bandeja }: CapturaAbierta) =>
  bandeja.pendientes.map(({ matricula, columna, antes, despues }) => [matricula, columna, antes, despues]);

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
    const antes = fotografia();
    const { deshacer } = await crear(LUGAR_UT, celdasUt());
    exigido(await deshacer());
    expect(fotografia().filter(([nombre]) => nombre !== 'SISEAC')).toEqual(antes);
    expect(exigido(await listarCapturas()).capturas).toEqual([]);
  });

  test('is not made when it is called off', async () => {
    const antes = fotografia();
    const control = new AbortController();
    const creada = await crearCaptura(
      { lugar: LUGAR_UT, version: 0, celdas: enLista(celdasUt()) },
      { cuando: MOMENTO.cuando, alAvanzar: () => control.abort(), senal: control.signal },
    );
    expect(creada).toMatchObject({ ok: false, problema: { clave: 'escritura-cancelada' } });
    expect(fotografia()).toEqual(antes);
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
    const antes = fotografia();
    const malo = [...DATOS, { matricula: '0001', columna: 'asistencias', valor: '11' }];
    expect(await escribirDatos(1, malo, MOMENTO)).toMatchObject({
      ok: false,
      problema: {
        clave: 'dato-no-valido',
        detail: expect.stringContaining('11 asistencias y sólo 10 sesiones'),
      },
    });
    expect(fotografia()).toEqual(antes);
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
    const [antes, fotos] = [await abrir(), fotografia()];
    const { captura, deshacer } = exigido(await escribirDatos(1, datos, MOMENTO));
    expect(captura.hallazgos).toEqual([]);
    for (const { valor, ...clave } of datos) expect(valorDe(captura.celdas, clave)).toBe(valor);
    expect(exigido(await deshacer())).toEqual(antes);
    expect(fotografia()).toEqual(fotos);
  });

  test('taken back after its rows were sorted, it finds its cells', async () => {
    await crear(LUGAR_CONALEP, celdasConalep());
    const antes = await abrir();
    const { deshacer } = exigido(await escribirDatos(1, DATOS, MOMENTO));
    persona.ordenar('siseac_captura_1', 'Nombre', false);
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

describe('typed in the sheets, with nobody looking', () => {
  const celdaDe = (titulo: string, fila: number) => {
    const tabla = excel.libro.buscarTabla('siseac_captura_1');
    if (!tabla) throw new Error('there is no captura');
    const { area, hoja } = tabla;
    for (let columna = area.columna1; columna <= area.columna2; columna += 1) {
      const celda = hoja.exceljs.getCell(area.fila1 + 1 + fila, columna);
      if (hoja.exceljs.getCell(area.fila1, columna).value === titulo)
        return { hoja: hoja.exceljs.name, celda: celda.address };
    }
    throw new Error(`there is no ${titulo}`);
  };

  test('it is listed, counts once it is accepted, and can be given back', async () => {
    await crear(LUGAR_CONALEP, celdasConalep());
    const { hoja, celda } = celdaDe('R.A. 1.2', 0);
    persona.teclear(hoja, celda, '95');
    const leida = await abrir();
    expect(leida.hallazgos).toMatchObject([
      { clase: 'cambio-sin-complemento', celda, antes: null, dice: '95' },
    ]);
    expect(valorDe(leida.celdas, { matricula: '0001', columna: 'ra/1.2' })).toBeNull();
    const { captura, aceptados } = exigido(await aceptarCambios(1, () => true, MOMENTO));
    expect([aceptados, captura.hallazgos, pendientes(captura)]).toEqual([
      1,
      [],
      [['0001', 'ra/1.2', null, '95']],
    ]);
    persona.teclear(hoja, celda, '96');
    expect(exigido(await devolverDatos(1, () => true)).hallazgos).toEqual([]);
    expect(excel.libro.buscarHoja(hoja)?.exceljs.getCell(celda).value).toBe(95);
  });

  test('what may not be captured is told, and the rest is taken', async () => {
    await crear(LUGAR_CONALEP, celdasConalep());
    const { hoja, celda } = celdaDe('R.A. 1.2', 1);
    persona.teclear(hoja, celda, '95');
    const asistencia = excel.libro.buscarTabla('siseac_asistencia_1');
    if (!asistencia) throw new Error('there is no asistencia');
    persona.pegar(asistencia.hoja.exceljs.name, `D${asistencia.area.fila1 + 1}`, [[12]]);
    const { aceptados, rechazados } = exigido(await aceptarCambios(1, () => true, MOMENTO));
    expect(aceptados).toBe(1);
    expect(rechazados).toMatchObject([{ clave: { columna: 'asistencias' } }]);
  });

  /** The person takes the protection off, as anybody may: there is no password. */
  const desproteger = () =>
    Excel.run(async (contexto) => {
      contexto.workbook.tables.getItem('siseac_captura_1').worksheet.protection.unprotect();
      await contexto.sync();
    });
  const hojaDeCaptura = () => excel.libro.buscarTabla('siseac_captura_1')?.hoja.exceljs.name ?? '';

  test('sorted, moved, inserted and renamed, a book is still recognised', async () => {
    await crear(LUGAR_CONALEP, celdasConalep());
    const antes = await abrir();
    await desproteger();
    persona.ordenar('siseac_captura_1', 'Nombre', false);
    persona.moverColumna('siseac_captura_1', 'R.A. 1.2', 1);
    persona.insertarColumna(hojaDeCaptura(), 'A');
    persona.insertarFila(hojaDeCaptura(), 1);
    persona.renombrarHoja(hojaDeCaptura(), 'Mis notas');
    expect(await abrir()).toEqual(antes);
    exigido(await escribirDatos(1, [{ matricula: '0001', columna: 'ra/1.2', valor: '61' }], MOMENTO));
    expect((await abrir()).hallazgos).toEqual([]);
  });

  test.each([
    { que: 'a row', romper: () => persona.borrarFila(hojaDeCaptura(), 6), clase: 'alumno-ausente' },
    { que: 'a column', romper: () => persona.borrarColumna(hojaDeCaptura(), 'C'), clase: 'columna-ausente' },
    {
      que: 'a table',
      romper: () =>
        Excel.run(async (contexto) => {
          contexto.workbook.tables.getItem('siseac_captura_1').worksheet.delete();
          await contexto.sync();
        }),
      clase: 'tabla-ausente',
    },
  ])('$que that was deleted is missed, and made again with what it held', async ({ romper, clase }) => {
    await crear(LUGAR_CONALEP, celdasConalep());
    const antes = await abrir();
    await desproteger();
    await romper();
    const rota = await abrir();
    expect(rota.hallazgos).toMatchObject([{ clase }]);
    expect(enLista(rota.celdas)).toEqual(enLista(antes.celdas));
    expect(exigido(await restaurarHojas(1))).toEqual(antes);
  });
});
