import { expect, test } from '@jest/globals';
import { compilarRuta, parametrosDe } from '../../../../functions/local/anfitrion/rutas';

const ruta = compilarRuta('api', 'planteles/{clave}/reportes/{periodo}/{n}/reporte.xlsx', ['GET']);

test.each([
  {
    metodo: 'GET',
    direccion: '/api/planteles/252/reportes/AGODIC26/2/reporte.xlsx',
    esperado: { clave: '252', periodo: 'AGODIC26', n: '2' },
  },
  {
    metodo: 'GET',
    direccion: '/API/planteles/a%20b%2Fc/reportes/x/2/REPORTE.xlsx/',
    esperado: { clave: 'a b/c', periodo: 'x', n: '2' },
  },
  { metodo: 'POST', direccion: '/api/planteles/252/reportes/AGODIC26/2/reporte.xlsx', esperado: null },
  { metodo: 'GET', direccion: '/api/planteles/252/reportes/AGODIC26/2/reportexxlsx', esperado: null },
  { metodo: 'GET', direccion: '/api/planteles//reportes/AGODIC26/2/reporte.xlsx', esperado: null },
  { metodo: 'GET', direccion: '/api/planteles/%E0%A4%A/reportes/AGODIC26/2/reporte.xlsx', esperado: null },
])('$metodo $direccion', ({ metodo, direccion, esperado }) => {
  expect(parametrosDe(ruta, metodo, direccion)).toEqual(esperado);
});

test('a literal segment is more specific than a parameter', () => {
  const [literal, parametro] = ['a/b', 'a/{x}'].map((una) => compilarRuta('api', una, ['GET']).peso);
  expect((literal ?? '') < (parametro ?? '')).toBe(true);
});
