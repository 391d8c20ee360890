import { expect, test } from '@jest/globals';
import { saltosDePagina } from '../../../../functions/libros/reporte/saltos-de-pagina';

const filas = (cuantas: number) => Array.from({ length: cuantas }, () => ({ celdas: [] }));
const seccion = (cuantas: number) => ({ filas: filas(cuantas) });

// A page holds 41 rows of 15 points.
test.each([
  { caso: 'everything fits', secciones: [10, 10, 10], saltos: [] },
  { caso: 'a section that would be split starts a page', secciones: [10, 25, 12], saltos: [40] },
  { caso: 'one too long for any page is left to flow', secciones: [10, 80], saltos: [] },
  { caso: 'after it, the page goes on where it ended', secciones: [60, 30], saltos: [65] },
])('$caso', ({ secciones, saltos }) => {
  expect(saltosDePagina(filas(5), secciones.map(seccion), filas(3))).toEqual(saltos);
});
