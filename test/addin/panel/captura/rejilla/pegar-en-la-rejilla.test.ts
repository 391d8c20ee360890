import { expect, test } from '@jest/globals';
import { MandoDeRejilla } from '../../../../../addin/panel/captura/rejilla/mando-de-rejilla';
import { valorDe } from '../../../../../shared/captura/celdas';
import { capturaCon, MATRICULAS, PLAN_CONALEP, PLAN_UT } from '../captura-de-prueba';
import { libroEnMemoria } from '../libro-en-memoria';

/** A grid over a workbook in memory, and what is pasted in it from a cell on. */
function rejilla(inicial = capturaCon(PLAN_CONALEP)) {
  const { escribir, captura, descansar } = libroEnMemoria(inicial);
  const mando = new MandoDeRejilla(inicial, escribir);
  const lugarDe = (nombre: string) => mando.leer().columnas.findIndex((una) => una.nombre === nombre);
  const ver = (celdas = mando.leer().captura.celdas, nombre = 'ra/1.1') =>
    MATRICULAS.map((matricula) => valorDe(celdas, { matricula, columna: nombre }));
  return {
    mando,
    pegarEn: (fila: number, columna: string, texto: string) => {
      mando.elegir(fila, lugarDe(columna), false);
      mando.pegar(texto);
    },
    columna: (nombre = 'ra/1.1') => ver(mando.leer().captura.celdas, nombre),
    enElLibro: (nombre = 'ra/1.1') => ver(captura().celdas, nombre),
    descansar: () => descansar(mando),
  };
}

test('a column fills down from the cursor, as if typed, and one undo takes it all back', async () => {
  const { mando, pegarEn, enElLibro, descansar } = rejilla();
  pegarEn(1, 'ra/1.1', '78,5\r\n 90 \r\n100\r\n');
  await descansar();
  expect(enElLibro()).toEqual([null, '78.5', '90', '100']);
  expect(mando.leer().aviso).toEqual({ dicho: 'Se pegaron 3 celdas en R.A. 1.1.', noCapturadas: [] });
  mando.deshacer();
  await descansar();
  expect(enElLibro()).toEqual([null, null, null, null]);
  expect(mando.leer()).toMatchObject({ aviso: null, sePuedeDeshacer: false });
});

test('a row goes to the right, and a block both ways', () => {
  const { pegarEn, columna } = rejilla();
  pegarEn(0, 'ra/1.1', '10\t20');
  pegarEn(2, 'ra/1.1', '30\t40\n50\t60');
  expect([columna(), columna('ra/1.2')]).toEqual([
    ['10', null, '30', '50'],
    ['20', null, '40', '60'],
  ]);
});

test('one row is pasted to every alumno selected', () => {
  const { mando, columna } = rejilla();
  mando.elegir(1, 0, false);
  mando.elegir(3, 0, true);
  mando.pegar('70\t80');
  expect([columna(), columna('ra/1.2')]).toEqual([
    [null, '70', '70', '70'],
    [null, '80', '80', '80'],
  ]);
});

test('what is not valid is listed with its cell and remedy; nothing is written before a person says so', async () => {
  const { mando, pegarEn, enElLibro, descansar } = rejilla();
  pegarEn(0, 'ra/1.1', '78\n1,234\nNP\n90');
  expect(mando.leer().pegado).toMatchObject({
    datos: [{ valor: '78' }, { valor: '90' }],
    noCapturadas: [
      { matricula: '0002', alumno: 'BRAVO', titulo: 'R.A. 1.1', texto: '1,234', remedio: /sin coma/ },
      { matricula: '0003', texto: 'NP', remedio: 'Escriba un número de 0 a 100, por ejemplo 78.5.' },
    ].map(({ remedio, ...una }) => ({ ...una, remedio: expect.stringMatching(remedio) })),
  });
  await descansar();
  expect(enElLibro()).toEqual([null, null, null, null]);
  mando.responderAlPegado(false);
  expect(mando.leer()).toMatchObject({ pegado: null, aviso: null, anuncio: 'No se pegó nada.' });
  mando.pegar('78\n1,234\nNP\n90');
  mando.responderAlPegado(true);
  await descansar();
  expect(enElLibro()).toEqual(['78', null, null, '90']);
  expect(mando.leer().aviso?.noCapturadas.map(({ matricula }) => matricula)).toEqual(['0002', '0003']);
  mando.elegir(1, 0, false);
  mando.capturar('80');
  expect(mando.leer().aviso?.noCapturadas.map(({ matricula }) => matricula)).toEqual(['0003']);
});

test('what has no alumno or no column is told, and results do not run into the attendance', () => {
  const { mando, pegarEn, columna } = rejilla();
  pegarEn(3, 'ra/1.2', '10\t20\n30\t40');
  expect(mando.leer().pegado).toMatchObject({ sobran: { filas: 1, columnas: 1 }, noCapturadas: [] });
  mando.responderAlPegado(true);
  expect([columna('ra/1.2'), columna('sesiones')]).toEqual([
    [null, null, null, '10'],
    [null, null, null, null],
  ]);
  expect(mando.leer().aviso?.dicho).toBe(
    'Se pegó 1 celda en R.A. 1.2. 1 renglón pasa del último alumno y queda fuera. 1 columna pasa de la última y queda fuera.',
  );
});

test('values that would be lost are asked about, a blank one too', () => {
  const { mando, pegarEn, columna } = rejilla(
    capturaCon(PLAN_CONALEP, { '0001': { 'ra/1.1': '60' }, '0002': { 'ra/1.1': '70' } }),
  );
  pegarEn(0, 'ra/1.1', '60\n\n80');
  expect(mando.leer().pegado).toMatchObject({ pisados: 1, datos: [{ valor: null }, { valor: '80' }] });
  mando.responderAlPegado(true);
  expect(columna()).toEqual(['60', null, '80', null]);
  mando.elegir(0, 0, false);
  mando.pegar('60');
  expect(mando.leer()).toMatchObject({ pegado: null, anuncio: 'No cambió ninguna celda.' });
});

test('sessions and attendances are judged together, and the rest goes in', () => {
  const { mando, pegarEn, columna } = rejilla(capturaCon(PLAN_UT));
  pegarEn(0, 'u1/sesiones', '20\t18\n20\t21\nveinte\t5');
  expect(mando.leer().pegado?.noCapturadas).toMatchObject([
    { matricula: '0003', columna: 'u1/sesiones', texto: 'veinte' },
    { matricula: '0002', columna: 'u1/sesiones' },
    { matricula: '0002', columna: 'u1/asistencias', motivo: 'Hay 21 asistencias y sólo 20 sesiones.' },
    { matricula: '0003', columna: 'u1/asistencias', motivo: 'Hay 5 asistencias y sólo 0 sesiones.' },
  ]);
  mando.responderAlPegado(true);
  expect([columna('u1/sesiones'), columna('u1/asistencias')]).toEqual([
    ['20', null, null, null],
    ['18', null, null, null],
  ]);
});

test('what is selected is copied as a spreadsheet pastes it', () => {
  const { mando } = rejilla(capturaCon(PLAN_CONALEP, { '0001': { 'ra/1.1': '60' } }));
  mando.elegir(0, 0, false);
  expect([mando.copiar(), mando.leer().anuncio]).toEqual(['60', 'Se copió la celda.']);
  mando.elegir(2, 0, true);
  expect([mando.copiar(), mando.leer().anuncio]).toEqual(['60\n\n', 'Se copiaron 3 celdas.']);
});
