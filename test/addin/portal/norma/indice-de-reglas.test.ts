import { describe, expect, test } from '@jest/globals';
import {
  buscarReglas,
  enGrupos,
  entradaDe,
  vecinasDe,
} from '../../../../addin/portal/norma/indice-de-reglas';
import { CATALOGO } from '../../../../shared/catalogo';

const ENTRADAS = [...CATALOGO.values()].map(entradaDe);
const claves = (busqueda: string, documento = ''): string[] =>
  buscarReglas(ENTRADAS, busqueda, documento).map(({ regla }) => regla.clave);

describe('a search', () => {
  test.each([
    { que: 'a clave in any case', busqueda: 'ut-44', clave: 'UT-44' },
    { que: 'a title without accents', busqueda: 'derecho a evaluacion', clave: 'UT-44' },
    { que: 'an article', busqueda: 'Art. 48', clave: 'UT-48' },
    { que: 'an article in full', busqueda: 'Artículo 44', clave: 'UT-44' },
    { que: 'a plural', busqueda: 'inasistencias', clave: 'R04c' },
    { que: 'the name the code gives it', busqueda: 'tieneDerechoAEvaluacion', clave: 'UT-44' },
    { que: 'the name of a number', busqueda: 'asistencia minima', clave: 'UT-44' },
    { que: 'what it asks for', busqueda: 'sesiones impartidas', clave: 'UT-44' },
    { que: 'words in any order', busqueda: 'evaluación DERECHO', clave: 'UT-44' },
    { que: 'what it is about', busqueda: 'banderas de riesgo', clave: 'R02' },
  ])('finds $que', ({ busqueda, clave }) => {
    expect(claves(busqueda)).toContain(clave);
  });

  test('of nothing finds everything, and of what nobody says, nothing', () => {
    expect(claves('').length).toBe(CATALOGO.size);
    expect(claves('xyzzy')).toEqual([]);
  });

  test('keeps to one document', () => {
    expect(claves('', 'residencias').every((clave) => /^(RES|R\d)/.test(clave))).toBe(true);
    expect(claves('UT-44', 'residencias')).toEqual([]);
  });
});

describe('the index', () => {
  const grupos = enGrupos(ENTRADAS);
  const enOrden = grupos.map(({ documento, temas }) => ({
    documento,
    claves: temas.flatMap(({ entradas }) => entradas.map(({ regla }) => regla.clave)),
  }));

  test('lists each rule once', () => {
    const listadas = enOrden.flatMap(({ claves: suyas }) => suyas);
    expect(listadas.sort()).toEqual([...CATALOGO.keys()].sort());
  });

  test('knows what every rule is about', () => {
    expect(ENTRADAS.filter(({ tema }) => tema === 'Otras reglas').map(({ regla }) => regla.clave)).toEqual(
      [],
    );
  });

  test('begins with the articles, by number, and ends with the flags', () => {
    const deUt = enOrden.find(({ documento }) => documento === 'reglamento-ut')?.claves ?? [];
    expect(deUt.indexOf('UT-52a')).toBeLessThan(deUt.indexOf('UT-52b'));
    expect(deUt.indexOf('UT-33')).toBeLessThan(deUt.indexOf('UT-44'));
    expect(deUt.findIndex((clave) => /^R\d/.test(clave))).toBeGreaterThan(deUt.indexOf('UT-61'));
  });
});

test('neighbours are those of the same document', () => {
  const regla = CATALOGO.get('UT-44');
  if (!regla) throw new Error('UT-44 is in the catalogue');
  expect(vecinasDe(regla)).toMatchObject({ anterior: { clave: 'UT-42' }, siguiente: { clave: 'UT-45' } });
});
