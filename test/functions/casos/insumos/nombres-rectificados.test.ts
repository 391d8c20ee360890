import { expect, test } from '@jest/globals';
import {
  conNombresRectificados,
  sabanaRectificada,
} from '../../../../functions/casos/insumos/nombres-rectificados';
import { alumno, grupoModulo, sabana } from '../../../sabana-de-prueba';

const RECTIFICACIONES = [{ matricula: '0001', nombre: 'PÉREZ LUNA ANA' }];

test('who asked has another name, in every grupo, and nobody else', () => {
  const alumnos = [
    alumno({ matricula: '0001', nombre: 'PEREZ' }),
    alumno({ matricula: '0002', nombre: 'SOL' }),
  ];
  const otro = grupoModulo({ modulo: 'INGL-04', alumnos });
  const { gruposModulo } = sabanaRectificada(
    sabana({ gruposModulo: [grupoModulo({ alumnos }), otro] }),
    RECTIFICACIONES,
  );
  for (const grupo of gruposModulo) {
    expect(grupo.alumnos.map(({ nombre }) => nombre)).toEqual(['PÉREZ LUNA ANA', 'SOL']);
  }
});

test('what bears no other name is the very same, so that it has the same hash', () => {
  const una = sabana({});
  expect(sabanaRectificada(una, RECTIFICACIONES)).toBe(una);
  expect(sabanaRectificada(una, [])).toBe(una);
  const [sola] = una.gruposModulo[0]?.alumnos ?? [];
  expect(conNombresRectificados(sola ? [sola] : [], RECTIFICACIONES)[0]).toBe(sola);
});
