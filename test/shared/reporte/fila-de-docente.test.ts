import { expect, test } from '@jest/globals';
import { reporteDeCorte } from '../../../shared/reporte/reporte-de-corte';
import { alumno, CONTEXTO, grupoModulo, sabana } from '../../sabana-de-prueba';

test.each([
  { grupos: 1, pendientes: 0, R14: null },
  { grupos: 1, pendientes: 1, R14: 'rojo' },
  { grupos: 3, pendientes: 1, R14: 'amarillo' },
  { grupos: 4, pendientes: 2, R14: 'rojo' },
  { grupos: 5, pendientes: 2, R14: 'amarillo' },
])('$pendientes of $grupos gruposModulo pending is $R14', ({ grupos, pendientes, R14 }) => {
  const completo = alumno({ matricula: '1' });
  const incompleto = alumno({ matricula: '2', logros: ['90', null, null] });
  const gruposModulo = Array.from({ length: grupos }, (_, i) =>
    grupoModulo({ modulo: `M${i}`, alumnos: i < pendientes ? [completo, incompleto] : [completo] }),
  );
  const { porDocente, plantelTotales } = reporteDeCorte(sabana({ gruposModulo }), CONTEXTO);
  expect(porDocente).toMatchObject([{ gruposModulo: grupos, gruposModuloConR01: pendientes, R14 }]);
  expect(plantelTotales.docentesR14).toEqual({
    amarillo: R14 === 'amarillo' ? 1 : 0,
    rojo: R14 === 'rojo' ? 1 : 0,
  });
});
