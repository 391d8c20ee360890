import { describe, expect, test } from '@jest/globals';
import { importarIncidencias } from '../../../shared/importacion/importar-incidencias';
import { importarSabana } from '../../../shared/importacion/importar-sabana';
import { Sabana } from '../../../shared/modelo/sabana';
import { hojasDe } from './muestras-del-sae';

const orizaba = { plantel: '252', periodo: 'AGODIC26', corte: 2 } as const;

describe('the samples of the SAE, from their bytes', () => {
  test('sixteen books and one long CSV are the same sábana', async () => {
    const libros = importarSabana(await hojasDe('252-orizaba/corte2'), orizaba);
    const larga = importarSabana(await hojasDe('sabana-larga-252-corte2.csv'), orizaba);
    expect(libros.recibo.registros).toEqual({
      leidas: 4297,
      aceptadas: 4297,
      conAviso: 0,
      fusionadas: 0,
      rechazadas: 0,
    });
    expect(libros.recibo.filas.aceptadas).toBe(616);
    expect(libros.recibo.observaciones).toEqual([]);
    expect(larga.recibo.registros).toEqual(libros.recibo.registros);
    expect(larga.recibo.observaciones).toEqual([]);
    // Only books write the name of the módulo.
    const sinNombre = libros.sabana?.gruposModulo.map((grupo) => ({ ...grupo, nombreModulo: null }));
    expect(larga.sabana?.gruposModulo).toEqual(sinNombre);
    expect(Sabana.safeParse(libros.sabana).success).toBe(true);
    expect(libros.sabana?.gruposModulo[0]).toMatchObject({
      grupo: '101',
      modulo: 'CIEN-04',
      nombreModulo: 'Ciencias naturales',
      docentes: ['ACOSTA GUTIÉRREZ REGINA VALERIA'],
    });
  });

  test.each([1, 2, 3] as const)('the sixteen books of corte %d are whole', async (corte) => {
    const { recibo } = importarSabana(await hojasDe(`252-orizaba/corte${corte}`), { ...orizaba, corte });
    expect(recibo.registros.aceptadas).toBe(4297);
    expect(recibo.observaciones).toEqual([]);
  });

  test('the long xlsx with its titles', async () => {
    const { sabana, recibo } = importarSabana(await hojasDe('sabana-larga-57-corte2.xlsx'), {
      ...orizaba,
      plantel: '57',
    });
    expect(recibo).toMatchObject({ alumnos: 106, gruposModulo: 24, observaciones: [] });
    expect(recibo.registros.aceptadas).toBe(6056);
    expect(sabana?.gruposModulo[0]?.alumnos[0]).toEqual({
      matricula: '2605701986',
      nombre: 'ACOSTA LEÓN LEONARDO KEVIN',
      asistencias: 42,
      sesiones: 43,
      ultimaAsistencia: '2026-10-30',
      logros: ['76', '95', '92', '76', '95', '93', null, null],
    });
  });

  test('the conduct records', async () => {
    const { incidencias, recibo } = importarIncidencias(await hojasDe('incidencias-252.csv'));
    expect(incidencias).toHaveLength(8);
    expect(incidencias?.[0]).toEqual({ matricula: '2625203316', fecha: '2026-09-10', tipo: 'incidencia' });
    expect(recibo).toMatchObject({ alumnos: 5, observaciones: [] });
  });

  test('the order of the files does not change the sábana', async () => {
    const hojas = await hojasDe('252-orizaba/corte1');
    const derecha = importarSabana(hojas, { ...orizaba, corte: 1 });
    const reves = importarSabana([...hojas].reverse(), { ...orizaba, corte: 1 });
    expect(reves.sabana).toEqual(derecha.sabana);
  });
});
