import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { direccionDe } from '../../../addin/portal/direccion';
import {
  leerRuta,
  MATERIAS_DE_SIMULACION,
  type Ruta,
  SECCIONES,
  VISTAS,
  VISTAS_DE_UNIDAD,
} from '../../../addin/portal/ruta';

const momento = {
  periodo: fc.stringMatching(/^[A-Z]{6}\d{2}$/),
  corte: fc.constantFrom(1, 2, 3),
} as const;
const dePlantel = { ...momento, plantel: fc.stringMatching(/^[1-9]\d{1,2}$/) };
const deUnidad = { periodo: momento.periodo, unidad: fc.integer({ min: 1, max: 99 }) };
const texto = fc.string({ minLength: 1, unit: 'grapheme' });
const lugar = fc.oneof(
  fc.record({ vista: fc.constantFrom(...VISTAS) }),
  fc.record({ vista: fc.constant('alumno' as const), matricula: texto }),
);
const ruta: fc.Arbitrary<Ruta> = fc.oneof(
  fc.constant({ pagina: 'inicio' as const }),
  fc.record({ pagina: fc.constantFrom('norma', 'ayuda'), clave: fc.option(texto) }),
  fc.record({ pagina: fc.constantFrom('tablero', 'publicar'), ...momento }),
  fc.record({
    pagina: fc.constant('simular' as const),
    ...momento,
    de: fc.constantFrom(...MATERIAS_DE_SIMULACION),
  }),
  fc.constant({ pagina: 'posible' as const }),
  fc.record({ pagina: fc.constantFrom('mapa', 'rectificaciones', 'privacidad', 'bitacora') }),
  fc.record({ pagina: fc.constant('publicar-unidad' as const), ...deUnidad }),
  fc.record({
    pagina: fc.constant('unidad' as const),
    plantel: dePlantel.plantel,
    ...deUnidad,
    lugar: fc.oneof(
      fc.record({ vista: fc.constantFrom(...VISTAS_DE_UNIDAD) }),
      fc.record({ vista: fc.constant('alumno' as const), matricula: texto }),
    ),
  }),
  fc.record({ pagina: fc.constantFrom('carga', 'pendientes'), ...dePlantel }),
  fc.record({ pagina: fc.constantFrom('vista-previa', 'reporte'), lugar, ...dePlantel }),
  fc.record({ pagina: fc.constant('publicacion' as const), id: texto }),
  fc.record({ pagina: fc.constant('configuracion' as const), seccion: fc.constantFrom(...SECCIONES) }),
  fc.record({ pagina: fc.constant('reportes' as const), plantel: dePlantel.plantel }),
);

test('every page has an address that leads back to it, filtered or not', () => {
  fc.assert(
    fc.property(ruta, texto, (una, q) => {
      expect(leerRuta(direccionDe(una))).toEqual(una);
      expect(leerRuta(direccionDe(una, { q }))).toEqual(una);
    }),
  );
});

describe('what is no page of the portal', () => {
  test.each([
    { direccion: '#/nada' },
    { direccion: '#/norma/UT-44/otra' },
    { direccion: '#/cortes' },
    { direccion: '#/cortes/AGODIC26/4' },
    { direccion: '#/cortes/agodic26/1' },
    { direccion: '#/cortes/AGODIC26/1/planteles/2520' },
    { direccion: '#/cortes/AGODIC26/1/planteles/252/otra' },
    { direccion: '#/planteles/abc' },
    { direccion: '#/planteles/252/reportes/AGODIC26/1/alumnos/1/2' },
    { direccion: '#/planteles/252/pendientes/AGODIC26/1/alumnos' },
    { direccion: '#/configuracion/otra' },
    { direccion: '#/publicaciones' },
    { direccion: '#/mapa/otra' },
    { direccion: '#/unidades/SEPDIC26/1' },
    { direccion: '#/planteles/252/unidades/SEPDIC26/0' },
    { direccion: '#/planteles/252/unidades/SEPDIC26/1/otra' },
    { direccion: '#/planteles/%E0%A4%A' },
  ])('$direccion', ({ direccion }) => {
    expect(leerRuta(direccion)).toEqual({ pagina: 'desconocida' });
  });
});

test('empty filters stay out of the address', () => {
  expect(direccionDe({ pagina: 'inicio' }, { q: '', grupo: '101' })).toBe('#/?grupo=101');
});
