import { describe, expect, test } from '@jest/globals';
import { type Hallazgo } from '../../../../addin/libro/captura/hallazgo';
import { interpretarTablas } from '../../../../addin/libro/captura/interpretar-tablas';
import { type TablaLeida, type ValorLeido } from '../../../../addin/libro/captura/tabla-leida';
import { planDe } from '../../../../shared/captura/plan-de-captura';
import {
  alumnoDeModulo,
  alumnoUt,
  celdasConalep,
  celdasUt,
  planConalep,
  planUt,
} from '../../../captura-de-prueba';

const tabla = (
  que: TablaLeida['que'],
  titulos: readonly string[],
  valores: readonly (readonly ValorLeido[])[],
  formulas = valores,
): TablaLeida => ({ que, hoja: que, fila: 3, columna: 0, titulos, valores, formulas });

const CAPTURA = ['Matrícula', 'Nombre', 'R.A. 1.1', 'R.A. 1.2'];
const ASISTENCIA = ['Matrícula', 'Nombre', 'Sesiones', 'Asistencias', 'Última asistencia'];
const ALBA = ['0001', 'ALBA RÍOS ANA', 80, ''] as const;
const BRAVO = ['0002', 'BRAVO LEÓN LUIS', 80, ''] as const;
/** 27 October 2026, as a workbook counts it. */
const SERIE = 46_322;
const asistencia = tabla('asistencia', ASISTENCIA, [
  ['0001', 'ALBA RÍOS ANA', 10, 9, SERIE],
  ['0002', 'BRAVO LEÓN LUIS', 10, 9, SERIE],
]);
const captura = (
  valores: readonly (readonly ValorLeido[])[],
  titulos: readonly string[] = CAPTURA,
  formulas = valores,
) => tabla('captura', titulos, valores, formulas);

const leer = (tablas: readonly TablaLeida[]) => interpretarTablas(planConalep(), celdasConalep(), tablas);
const valores = ({ datos }: ReturnType<typeof leer>) =>
  Object.fromEntries(datos.map(({ matricula, columna, valor }) => [`${matricula} ${columna}`, valor]));
const clases = (hallazgos: readonly Hallazgo[]) => hallazgos.map(({ clase }) => clase);

test('what the sheets say is read whatever the order of their rows and columns', () => {
  const derecho = leer([captura([ALBA, BRAVO]), asistencia]);
  expect(derecho.hallazgos).toEqual([]);
  expect(valores(derecho)).toMatchObject({
    '0001 ra/1.1': '80',
    '0001 ra/1.2': null,
    '0002 asistencias': '9',
    '0002 ultima-asistencia': '2026-10-27',
  });
  const revuelto = captura(
    [
      ['', 80, 'mía', '0002', 'BRAVO LEÓN LUIS'],
      ['', 80, '', '0001', 'ALBA RÍOS ANA'],
    ],
    ['r.a. 1.2', 'R.A. 1.1', 'Notas', 'MATRÍCULA', 'Nombre'],
  );
  const leido = leer([asistencia, revuelto]);
  expect(valores(leido)).toEqual(valores(derecho));
  expect(clases(leido.hallazgos)).toEqual(['columna-desconocida']);
});

test('each datum says where it stands', () => {
  const { datos } = leer([captura([ALBA, BRAVO]), asistencia]);
  const uno = datos.find(({ matricula, columna }) => matricula === '0002' && columna === 'ra/1.1');
  expect(uno?.lugar).toEqual({ que: 'captura', hoja: 'captura', fila: 5, columna: 2 });
});

describe('what cannot be taken as it is says nothing, and is told', () => {
  test.each([
    {
      que: 'a text for a number',
      filas: [['0001', 'ALBA RÍOS ANA', 'ochenta', ''], BRAVO],
      clase: 'ilegible',
      celda: 'C5',
      dice: 'ochenta',
    },
    {
      que: 'out of range',
      filas: [['0001', 'ALBA RÍOS ANA', 101, ''], BRAVO],
      clase: 'ilegible',
      celda: 'C5',
      dice: '101',
    },
    {
      que: 'an error of Excel',
      filas: [ALBA, ['0002', 'BRAVO LEÓN LUIS', '#N/A', '']],
      clase: 'ilegible',
      celda: 'C6',
      dice: '#N/A',
    },
    {
      que: 'a truth value',
      filas: [ALBA, ['0002', 'BRAVO LEÓN LUIS', true, '']],
      clase: 'ilegible',
      celda: 'C6',
      dice: 'VERDADERO',
    },
    {
      que: 'a repeated alumno',
      filas: [ALBA, BRAVO, ALBA],
      clase: 'renglon-repetido',
      celda: 'A7',
      dice: '0001',
    },
    {
      que: 'somebody who is not of the grupo',
      filas: [ALBA, BRAVO, ['0009', 'X', 1, 1]],
      clase: 'alumno-desconocido',
      celda: 'A7',
      dice: '0009',
    },
    { que: 'a row that is gone', filas: [ALBA], clase: 'alumno-ausente', celda: null, dice: null },
    {
      que: 'a matrícula nobody could have',
      filas: [ALBA, BRAVO, ['¿?', '', 1, '']],
      clase: 'ilegible',
      celda: 'A7',
      dice: '¿?',
    },
  ] as const)('$que', ({ filas, clase, celda, dice }) => {
    const { hallazgos, datos } = leer([captura(filas), asistencia]);
    expect(hallazgos).toEqual([expect.objectContaining({ clase, celda, dice, hoja: 'captura' })]);
    expect(hallazgos[0]?.motivo).not.toBe('');
    expect(hallazgos[0]?.remedio).not.toBe('');
    const deLaCelda = datos.filter(({ matricula, columna }) => matricula === '0001' && columna === 'ra/1.1');
    expect(deLaCelda.map(({ valor }) => valor)).toEqual(clase === 'ilegible' && celda === 'C5' ? [] : ['80']);
  });

  test('a formula typed over a datum', () => {
    const conFormula = captura([ALBA, BRAVO], CAPTURA, [['0001', 'ALBA RÍOS ANA', '=B1*2', ''], BRAVO]);
    const { hallazgos, datos } = leer([conFormula, asistencia]);
    expect(hallazgos).toMatchObject([{ clase: 'formula', celda: 'C5', antes: '80', dice: '=B1*2' }]);
    expect(datos.some(({ matricula, columna }) => matricula === '0001' && columna === 'ra/1.1')).toBe(false);
  });

  test('a column whose heading changed: neither is guessed', () => {
    const { hallazgos, datos } = leer([
      captura([ALBA, BRAVO], ['Matrícula', 'Nombre', 'RA uno', 'R.A. 1.2']),
      asistencia,
    ]);
    expect(hallazgos).toMatchObject([
      { clase: 'columna-desconocida', celda: 'C4', dice: 'RA uno' },
      { clase: 'columna-ausente', clave: { columna: 'ra/1.1' } },
    ]);
    expect(datos.some(({ columna }) => columna === 'ra/1.1')).toBe(false);
  });

  test('without its matrículas a table says nothing', () => {
    const { hallazgos } = leer([
      captura([ALBA, BRAVO], ['Clave', 'Nombre', 'R.A. 1.1', 'R.A. 1.2']),
      asistencia,
    ]);
    expect(clases(hallazgos)).toEqual(['columna-desconocida', 'columna-ausente']);
  });

  test('a table that is no longer there', () => {
    const { hallazgos, datos } = leer([captura([ALBA, BRAVO])]);
    expect(clases(hallazgos)).toEqual(['tabla-ausente']);
    expect(datos.some(({ columna }) => columna === 'sesiones')).toBe(false);
  });

  test('blank rows are nobody’s', () => {
    expect(leer([captura([ALBA, BRAVO, ['', '', '', '']]), asistencia]).hallazgos).toEqual([]);
  });
});

describe('remedials', () => {
  const REMEDIALES = ['Matrícula', 'Unidad', 'Fecha', 'Calificación', 'Confirmada'];
  const remedial = { unidad: 1, fecha: '2026-10-12', calificacion: '7.9', confirmada: false };
  const esperadas = celdasUt([alumnoUt({ remediales: [remedial] })]);
  const leerUt = (filas: readonly (readonly ValorLeido[])[]) => {
    const plan = planDe(esperadas) ?? planUt();
    const { datos, hallazgos } = interpretarTablas(plan, esperadas, [tabla('remediales', REMEDIALES, filas)]);
    return {
      datos: datos.map(({ columna, valor, lugar }) => [columna, valor, lugar === null]),
      hallazgos: hallazgos.filter(({ clase }) => clase !== 'tabla-ausente'),
    };
  };

  test('a row is named by its alumno, unit and date', () => {
    expect(leerUt([['0001', 1, '12/10/2026', 7.9, 'si']])).toEqual({
      datos: [
        ['remedial/1/2026-10-12/calificacion', '7.9', false],
        ['remedial/1/2026-10-12/confirmada', 'SI', false],
      ],
      hallazgos: [],
    });
  });

  test('one whose row is gone is read as taken away; blank rows wait to be filled', () => {
    expect(leerUt([['', '', '', '', '']]).datos).toEqual([
      ['remedial/1/2026-10-12/calificacion', null, true],
    ]);
  });

  test.each([
    { fila: ['0001', 3, '2026-10-12', 9, ''], clase: 'ilegible', celda: 'B5' },
    { fila: ['0001', '', '2026-10-12', 9, ''], clase: 'ilegible', celda: 'B5' },
    { fila: ['0001', 1, 'ayer', 9, ''], clase: 'ilegible', celda: 'C5' },
    { fila: ['0001', 1, '2026-10-12', 11, ''], clase: 'ilegible', celda: 'D5' },
    { fila: ['0009', 1, '2026-10-12', 9, ''], clase: 'alumno-desconocido', celda: 'A5' },
  ] as const)('$fila: $clase at $celda', ({ fila, clase, celda }) => {
    expect(leerUt([fila]).hallazgos).toMatchObject([{ clase, celda }]);
  });

  test('the same remedial twice', () => {
    const fila = ['0001', 1, '2026-10-12', 9, ''] as const;
    expect(leerUt([fila, fila]).hallazgos).toMatchObject([{ clase: 'renglon-repetido', celda: 'A6' }]);
  });
});

test('what a workbook remembers and what its sheets say agree on a captura just made', () => {
  const esperadas = celdasConalep([alumnoDeModulo({ logros: ['0', '78.55'] })]);
  const tablas = [
    captura([['0001', 'ALBA RÍOS ANA', 0, 78.55]]),
    tabla('asistencia', ASISTENCIA, [['0001', '', 10, 9, '2026-10-27']]),
  ];
  const { datos, hallazgos } = interpretarTablas(planConalep(), esperadas, tablas);
  expect(hallazgos).toEqual([]);
  for (const { matricula, columna, valor } of datos) {
    expect([columna, esperadas.get(matricula)?.get(columna) ?? null]).toEqual([columna, valor]);
  }
});
