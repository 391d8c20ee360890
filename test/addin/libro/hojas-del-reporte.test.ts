import { expect, test } from '@jest/globals';
import { hojasDelReporte } from '../../../addin/libro/hojas-del-reporte';
import { sabana } from '../../sabana-de-prueba';
import { porEscribir, reporteDe } from './muestra-por-escribir';

test('every sheet says which edition it is, in the time of the planteles', async () => {
  const edicion = {
    version: 3,
    caracter: 'preliminar',
    publicado: '2026-11-01T03:15:00.000Z',
    publicadoPor: 'Servicios Escolares',
    motivo: null,
    norma: 'af52308336d6aa',
    nombrePlantel: 'Orizaba',
  } as const;
  const hojas = hojasDelReporte({ ...porEscribir(await reporteDe(sabana({}))), edicion });
  for (const { renglones } of hojas) {
    expect(renglones[1]).toMatch(
      /^PRELIMINAR .* Versión 3 .* 31 de octubre de 2026\D+21:15 .* Norma af52308336d6$/,
    );
  }
});

test('no two tables share a name, and no heading is repeated within one', async () => {
  const tablas = hojasDelReporte(porEscribir(await reporteDe(sabana({})))).flatMap((hoja) => hoja.tablas);
  expect(new Set(tablas.map(({ nombre }) => nombre)).size).toBe(tablas.length);
  for (const { columnas, llave } of tablas) {
    const titulos = columnas.map(({ titulo }) => titulo.toLowerCase());
    expect(new Set(titulos).size).toBe(titulos.length);
    expect(titulos).toEqual(expect.arrayContaining(llave.map((parte) => parte.toLowerCase())));
  }
});
