import { describe, expect, test } from '@jest/globals';
import {
  alumnoConRemediales,
  datosDeRemedial,
  datosSinRemedial,
  derechoARemedial,
  efectoDeRemedial,
} from '../../../../../addin/panel/captura/rejilla/efecto-de-remedial';
import {
  avisoDeBaja,
  derechoEnPalabras,
  efectoEnPalabras,
  resultadoEnPalabras,
} from '../../../../../addin/panel/captura/rejilla/remedial-en-palabras';
import { normasEn } from '../../../../../shared/norma/normas';
import { capturaCon, PLAN_UT } from '../captura-de-prueba';

const NORMAS = normasEn('2026-12-11');
const ASISTENCIA = {
  'u1/sesiones': '10',
  'u1/asistencias': '10',
  'u2/sesiones': '10',
  'u2/asistencias': '10',
};
const DE_NUEVE = { 'u1/i/EX': '9', 'u1/i/PR': '9' };

/** One alumno with unit 1 in 9 and unit 2 in NA, besides what each case adds. */
const con = (mas: Readonly<Record<string, string>> = {}) => ({
  plan: PLAN_UT,
  celdas: capturaCon(PLAN_UT, {
    '0001': { ...ASISTENCIA, ...DE_NUEVE, 'u2/i/EX': '5', 'u2/i/PR': '6', ...mas },
  }).celdas,
});
const situacion = (captura: ReturnType<typeof con>) =>
  alumnoConRemediales(captura.celdas, PLAN_UT, '0001', NORMAS).situacion;
const remedial = (unidad: number, calificacion: string) => ({ unidad, fecha: '2026-12-01', calificacion });

describe('the right to a remedial', () => {
  test.each([
    { que: 'a unit in NA is recovered', mas: {}, unidad: 2, dicho: /^Recupera la unidad 2, que está en NA/ },
    { que: 'one that is approved, improved', mas: {}, unidad: 1, dicho: /^Mejora voluntaria .* 9 DE/ },
    {
      ...{ que: 'both were used', unidad: 2, dicho: /^Ya usó las remediales/ },
      mas: { 'remedial/2/2026-11-01/calificacion': '5', 'remedial/2/2026-11-02/calificacion': '6' },
    },
  ])('$que', ({ mas, unidad, dicho }) => {
    expect(derechoEnPalabras(unidad, derechoARemedial(situacion(con(mas)), unidad, NORMAS))).toMatch(dicho);
  });

  test('a unit that is pending has none yet', () => {
    const { celdas } = capturaCon(PLAN_UT, { '0001': ASISTENCIA });
    const { situacion: suya } = alumnoConRemediales(celdas, PLAN_UT, '0001', NORMAS);
    const derecho = derechoARemedial(suya, 1, NORMAS);
    expect(derechoEnPalabras(1, derecho)).toMatch(/todavía no tiene nivel/);
  });
});

describe('what it would do', () => {
  test.each([
    {
      unidad: 2,
      calificacion: '10',
      dicho: 'De NA a 8 SA. Lo que se recupera no pasa de 8 (Art. 52).',
      baja: false,
    },
    {
      ...{ unidad: 2, calificacion: '7.99', baja: false },
      dicho: 'De NA a NA. No alcanza el mínimo, y la remedial cuenta (Art. 52).',
    },
    { unidad: 1, calificacion: '10', dicho: 'De 9 DE a 10 AU.', baja: false },
    { unidad: 1, calificacion: '9', dicho: 'De 9 DE a 9 DE.', baja: false },
    { unidad: 1, calificacion: '8', dicho: 'De 9 DE a 8 SA.', baja: true },
    { unidad: 1, calificacion: '7', dicho: 'De 9 DE a NA.', baja: true },
  ])('$calificacion in unit $unidad: $dicho', ({ unidad, calificacion, dicho, baja }) => {
    const efecto = efectoDeRemedial(con(), '0001', remedial(unidad, calificacion), NORMAS);
    expect(efecto && efectoEnPalabras(efecto, NORMAS)).toBe(dicho);
    expect(efecto?.baja).toBe(baja);
  });

  test('what lowers says from which level to which', () => {
    const efecto = efectoDeRemedial(con(), '0001', remedial(1, '7'), NORMAS);
    expect(efecto && avisoDeBaja(efecto)).toBe('El alumno acepta que la unidad baje de 9 DE a NA (Art. 52).');
  });

  test('one that would not count does nothing', () => {
    const usadas = { 'remedial/2/2026-11-01/calificacion': '5', 'remedial/2/2026-11-02/calificacion': '6' };
    expect(efectoDeRemedial(con(usadas), '0001', remedial(2, '9'), NORMAS)).toBeNull();
  });
});

test('what became of those captured', () => {
  const captura = con({
    'remedial/1/2026-11-01/calificacion': '5',
    'remedial/2/2026-11-02/calificacion': '9',
    'remedial/2/2026-11-03/calificacion': '10',
    'remedial/2/2026-11-04/calificacion': '10',
  });
  expect(situacion(captura).remediales.map(resultadoEnPalabras)).toEqual([
    'Unidad 1, 1 de noviembre de 2026: la dejaría en NA; no cuenta mientras no se confirme.',
    'Unidad 2, 2 de noviembre de 2026: recuperación, queda en 8 SA.',
    'Unidad 2, 3 de noviembre de 2026: mejora, queda en 10 AU.',
    'Unidad 2, 4 de noviembre de 2026: no cuenta, ya se usaron las de la asignatura.',
  ]);
});

test('the cells of a remedial, and of none', () => {
  const columnas = ['remedial/1/2026-12-01/calificacion', 'remedial/1/2026-12-01/confirmada'];
  const [calificacion, confirmada] = columnas.map((columna) => ({ matricula: '0001', columna }));
  expect(datosDeRemedial('0001', remedial(1, '7'), true)).toEqual([
    { ...calificacion, valor: '7' },
    { ...confirmada, valor: 'SI' },
  ]);
  expect(datosDeRemedial('0001', remedial(1, '9'), false)[1]).toEqual({ ...confirmada, valor: null });
  expect(datosSinRemedial('0001', 1, '2026-12-01')).toEqual([
    { ...calificacion, valor: null },
    { ...confirmada, valor: null },
  ]);
});
