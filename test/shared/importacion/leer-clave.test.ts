import { expect, test } from '@jest/globals';
import { leerGrupo, leerMatricula, leerModulo } from '../../../shared/importacion/leer-clave';
import { ClaveDeLugar } from '../../../shared/modelo/clave-de-lugar';
import { claveDeRa } from '../../../shared/importacion/significado-de-columna';

test.each([
  { texto: '0025200001', matricula: '0025200001' },
  { texto: '26 252 03282', matricula: '2625203282' },
  { texto: 'a-1', matricula: 'A-1' },
  { texto: '9'.repeat(20), matricula: '9'.repeat(20) },
  { texto: '9'.repeat(21), matricula: null },
  { texto: '-1', matricula: null },
  { texto: '2.6E+09', matricula: null },
  { texto: '', matricula: null },
])('matrícula "$texto"', ({ texto, matricula }) => {
  const lectura = leerMatricula(texto);
  expect('valor' in lectura ? lectura.valor : null).toBe(matricula);
});

test.each([
  { texto: 'CIEN-04 Ciencias naturales', modulo: { clave: 'CIEN-04', nombre: 'Ciencias naturales' } },
  { texto: 'cien-04: Ciencias', modulo: { clave: 'CIEN-04', nombre: 'Ciencias' } },
  { texto: 'CIEN-04 – Ciencias', modulo: { clave: 'CIEN-04', nombre: 'Ciencias' } },
  { texto: 'MTHS-00', modulo: { clave: 'MTHS-00', nombre: null } },
  { texto: 'MTHS-00 -', modulo: { clave: 'MTHS-00', nombre: null } },
  { texto: 'Ciencias naturales', modulo: { clave: 'CIENCIAS NATURALES', nombre: null } },
  { texto: `${'ñ'.repeat(31)}-04`, modulo: { clave: `${'Ñ'.repeat(31)}-04`, nombre: null } },
  { texto: `${'語'.repeat(31)}-04 Japonés`, modulo: null },
  { texto: 'ñ'.repeat(60), modulo: null },
  { texto: '=A1', modulo: null },
  { texto: '', modulo: null },
])('módulo "$texto"', ({ texto, modulo }) => {
  const lectura = leerModulo(texto);
  expect('valor' in lectura ? lectura.valor : null).toEqual(modulo);
});

test('a módulo without end is none, at once', () => {
  expect(leerModulo(`A${'1'.repeat(40_000)}!`)).toHaveProperty('motivo');
});

test.each([
  { texto: '301', grupo: '301' },
  { texto: '3a-m', grupo: '3A-M' },
  { texto: '@301', grupo: null },
  { texto: 'ñ'.repeat(40), grupo: 'Ñ'.repeat(40) },
  { texto: 'ñ'.repeat(41), grupo: null },
  { texto: 'ß'.repeat(31), grupo: null },
  { texto: '', grupo: null },
])('grupo "$texto"', ({ texto, grupo }) => {
  const lectura = leerGrupo(texto);
  expect('valor' in lectura ? lectura.valor : null).toBe(grupo);
});

test('what is too long is told so, whatever it is', () => {
  const LARGO = 'demasiado largo (hasta 60 caracteres; menos si lleva acentos, espacios o signos)';
  for (const texto of ['ñ'.repeat(41), 'a'.repeat(61)]) {
    const { error } = ClaveDeLugar.safeParse(texto);
    expect(error?.issues.map(({ message }) => message)).toEqual([`Es ${LARGO}: acórtelo.`]);
  }
  const mal = { motivo: `El grupo es ${LARGO}.`, remedio: 'Acórtelo.' };
  expect(leerGrupo('ñ'.repeat(41))).toEqual(mal);
  expect(leerModulo('ñ'.repeat(60))).toEqual({ ...mal, motivo: `El módulo es ${LARGO}.` });
});

test.each([
  { texto: 'R.A. 1.2', ra: '1.2' },
  { texto: 'RA1.2', ra: '1.2' },
  { texto: 'r. a. 1.2', ra: '1.2' },
  { texto: 'Resultado de aprendizaje 2.1.3', ra: '2.1.3' },
  { texto: '01,10', ra: '1.10' },
  { texto: '1', ra: null },
  { texto: 'R.A.', ra: null },
  { texto: '2026-10-27', ra: null },
])('R.A. "$texto"', ({ texto, ra }) => {
  expect(claveDeRa(texto)).toBe(ra);
});
