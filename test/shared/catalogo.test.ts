import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CATALOGO } from '../../shared/catalogo';
import { normasEn } from '../../shared/norma/normas';
import { ArchivoDeCasos, comprobarCasos } from '../comprobar-casos';

const CASOS = join(__dirname, '../casos');

const archivos = readdirSync(CASOS).map((nombre) => ({
  nombre,
  casos: ArchivoDeCasos.parse(JSON.parse(readFileSync(join(CASOS, nombre), 'utf8'))),
}));

test.each(archivos)('golden cases of $nombre', ({ casos }) => {
  const { aprobados, fallas, desconocidas } = comprobarCasos(casos, normasEn('2026-10-30'));
  expect({ fallas, desconocidas }).toEqual({ fallas: [], desconocidas: [] });
  expect(aprobados).toBeGreaterThan(0);
});

describe.each([...CATALOGO].map(([clave, regla]) => ({ clave, regla })))('$clave', ({ clave, regla }) => {
  test('has golden cases', () => {
    expect(archivos.some(({ casos }) => casos.some((grupo) => grupo.clave === clave))).toBe(true);
  });

  test('cites its document and article', () => {
    expect(regla.clave).toBe(clave);
    expect(regla.nombre).toMatch(/^[a-z][A-Za-z]+$/);
    const esUt = regla.cita.documento === 'reglamento-ut';
    expect(regla.cita.referencia).toMatch(esUt ? /^Arts?\. \d/ : /^Normas? \d|^Entradas$/);
    expect(regla.cita.lectura).not.toBe('');
  });

  test.each([
    { entrada: undefined },
    { entrada: null },
    { entrada: [] },
    { entrada: 'texto' },
    { entrada: { campoQueNadieConoce: 1 } },
  ])('refuses $entrada', ({ entrada }) => {
    expect(regla.aplicar(entrada, normasEn('2026-10-30')).aceptada).toBe(false);
  });
});

test('no rule is called as another', () => {
  const nombres = [...CATALOGO.values()].map(({ nombre }) => nombre);
  expect(new Set(nombres).size).toBe(nombres.length);
});
