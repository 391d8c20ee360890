import { beforeEach, expect, test } from '@jest/globals';
import { escribirLibro } from '../../../addin/libro/escribir-libro';
import { hojasDelReporte } from '../../../addin/libro/hojas-del-reporte';
import { type HojaPorEscribir } from '../../../addin/libro/tabla-por-escribir';
import { type Anfitrion } from '../../../addin/banco/anfitrion/anfitrion';
import { ErrorDeExcel } from '../../../addin/banco/anfitrion/error-de-excel';
import { abrirExcel } from '../../anfitrion/office-en-node';
import { alumno, grupoModulo, sabana } from '../../sabana-de-prueba';
import { porEscribir, reporteDe } from './muestra-por-escribir';
import { contenidoDe } from './reporte-en-el-libro';

let anfitrion: Anfitrion;
beforeEach(() => {
  anfitrion = abrirExcel();
});

const escribir = (hojas: readonly HojaPorEscribir[], senal = new AbortController().signal) =>
  escribirLibro(hojas, { alAvanzar: () => undefined, senal });

const hojasDe = async (partes: Parameters<typeof sabana>[0]) =>
  hojasDelReporte(porEscribir(await reporteDe(sabana(partes))));

/** Three alumnos, told apart by their matrícula. */
const TRES = ['0001', '0002', '0003'].map((matricula) => alumno({ matricula }));
const conAlumnos = (alumnos: typeof TRES) => hojasDe({ gruposModulo: [grupoModulo({ alumnos })] });

const tabla = (nombre: string) => {
  const encontrada = anfitrion.libro.buscarTabla(nombre);
  if (!encontrada) throw new Error(`there is no table ${nombre}`);
  return encontrada;
};

const fotografia = () => anfitrion.libro.hojas.map((hoja) => [hoja.exceljs.name, contenidoDe(hoja)]);
const tablas = () => anfitrion.libro.tablas.map(({ nombre, area }) => [nombre, { ...area }]);

/** Something happens when the host gets its nth batch from now. */
const alLote = (cuantos: number, que: () => void) => {
  let faltan = cuantos;
  anfitrion.antesDeCadaLote = () => {
    faltan -= 1;
    if (faltan === 0) que();
  };
};

test('a new workbook is left as it was when the person cancels', async () => {
  const control = new AbortController();
  const antes = fotografia();
  alLote(30, () => control.abort());
  const escrito = await escribir(await conAlumnos(TRES), control.signal);
  expect(escrito).toMatchObject({ ok: false, problema: { clave: 'escritura-cancelada' } });
  expect([fotografia(), tablas()]).toEqual([antes, []]);
});

test.each([3, 9, 15, 25, 40, 60, 80])('a written workbook goes back when batch %i fails', async (cual) => {
  await escribir(await conAlumnos(TRES));
  await Excel.run(async (contexto) => {
    const notas = contexto.workbook.tables.getItem('siseac_reporte').columns.add(0, undefined, 'Notas');
    notas.getDataBodyRange().values = [['a'], ['b'], ['c']];
    contexto.workbook.tables.getItem('siseac_riesgo').worksheet.getRange('A20').values = [['al pie']];
    await contexto.sync();
  });
  const antes = [fotografia(), tablas()];
  alLote(cual, () => {
    throw new ErrorDeExcel('GeneralException', 'Error interno.');
  });
  const muchos = Array.from({ length: 30 }, (_uno, i) =>
    alumno({ matricula: `1${i}`, logros: ['10', null, null] }),
  );
  const escrito = await escribir(await conAlumnos(muchos));
  expect(escrito).toMatchObject({ ok: false, problema: { clave: 'excel-no-pudo' } });
  expect([fotografia(), tablas()]).toEqual(antes);
});

test.each([1, 4, 8])(
  'a mistake of our own at notice %i is let out, with the workbook as it was',
  async (cual) => {
    await escribir(await conAlumnos(TRES));
    const antes = [fotografia(), tablas()];
    let avances = 0;
    const escrito = escribirLibro(await conAlumnos([alumno({ matricula: '0009' })]), {
      alAvanzar: () => {
        avances += 1;
        if (avances === cual) throw new RangeError('mistake');
      },
      senal: new AbortController().signal,
    });
    await expect(escrito).rejects.toThrow(RangeError);
    expect([fotografia(), tablas()]).toEqual(antes);
  },
);

test('it can be undone afterwards, once', async () => {
  await escribir(await conAlumnos(TRES));
  const antes = fotografia();
  const escrito = await escribir(await conAlumnos([alumno({ matricula: '0009' })]));
  if (!escrito.ok) throw new Error(escrito.problema.detail);
  expect(fotografia()).not.toEqual(antes);
  expect(await escrito.valor.deshacer()).toMatchObject({ ok: true });
  expect(fotografia()).toEqual(antes);
  expect(await escrito.valor.deshacer()).toMatchObject({ ok: true });
  expect(fotografia()).toEqual(antes);
});

test.each([
  { que: 'a note beside the table of a new sheet', hoja: 'Riesgo', celda: 'Z9' },
  { que: 'a cell of ours', hoja: 'Reporte', celda: 'B6' },
  { que: 'a cell under the last table', hoja: 'Resumen', celda: 'A900' },
])('what a person did afterwards is not undone: $que', async ({ hoja, celda }) => {
  const antes = fotografia();
  const escrito = await escribir(await conAlumnos(TRES));
  if (!escrito.ok) throw new Error(escrito.problema.detail);
  const suya = anfitrion.libro.buscarHoja(hoja)?.exceljs.getCell(celda);
  if (!suya) throw new Error(`there is no sheet ${hoja}`);
  const anterior = suya.value;
  suya.value = 'de la persona';
  const conLoSuyo = fotografia();
  const negado = await escrito.valor.deshacer();
  expect(negado).toMatchObject({ ok: false, problema: { clave: 'libro-cambiado' } });
  expect(!negado.ok && negado.problema.detail).toContain(`«${hoja}»`);
  expect(fotografia()).toEqual(conLoSuyo);

  suya.value = anterior;
  expect(await escrito.valor.deshacer()).toMatchObject({ ok: true });
  expect(fotografia()).toEqual(antes);
});

test('what a person did in a sheet of their own does not keep a writing from being undone', async () => {
  const escrito = await escribir(await conAlumnos(TRES));
  if (!escrito.ok) throw new Error(escrito.problema.detail);
  await Excel.run(async (contexto) => {
    contexto.workbook.worksheets.getItem('Hoja1').getRange('A1').values = [['mío']];
    contexto.workbook.worksheets.getItem('Reporte').getRange('1:2').insert('Down');
    contexto.workbook.worksheets.getItem('Riesgo').delete();
    await contexto.sync();
  });
  expect(await escrito.valor.deshacer()).toMatchObject({ ok: true });
  expect(anfitrion.libro.hojas.map(({ exceljs }) => exceljs.name)).toEqual(['Hoja1']);
});

test('undoing waits for whoever is typing in a cell', async () => {
  await escribir(await conAlumnos(TRES));
  const antes = fotografia();
  alLote(30, () => {
    anfitrion.empezarAEditar();
    setTimeout(() => anfitrion.terminarDeEditar(), 20);
    throw new ErrorDeExcel('InvalidOperationInCellEditMode', 'Excel está en modo de edición.');
  });
  const escrito = await escribir(await conAlumnos([alumno({ matricula: '0009' })]));
  expect(escrito).toMatchObject({ ok: false, problema: { clave: 'celda-en-edicion' } });
  expect(fotografia()).toEqual(antes);
});

test.each([
  { que: 'a protected sheet', clave: 'libro-protegido' },
  { que: 'a protected structure', clave: 'libro-protegido' },
])('$que is named, and nothing changes', async ({ que, clave }) => {
  if (que === 'a protected sheet') {
    await escribir(await conAlumnos(TRES));
    tabla('siseac_riesgo').hoja.protegida = true;
  } else {
    anfitrion.libro.estructuraProtegida = true;
  }
  const antes = fotografia();
  expect(await escribir(await conAlumnos(TRES.slice(1)))).toMatchObject({ ok: false, problema: { clave } });
  expect(fotografia()).toEqual(antes);
});

test('where going back fails as well, it says to close without saving', async () => {
  anfitrion.antesDeCadaLote = ({ acciones }) => {
    if (acciones.includes('Rule') || acciones.includes('Delete')) {
      throw new ErrorDeExcel('GeneralException', 'Error interno.');
    }
  };
  const escrito = await escribir(await conAlumnos(TRES));
  expect(escrito).toMatchObject({ ok: false, problema: { clave: 'libro-a-medias' } });
});
