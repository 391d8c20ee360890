import { expect, test } from '@jest/globals';
import { registroPendiente } from '../../../../functions/libros/reporte/registro-pendiente';
import { reporteDeCorte } from '../../../../shared/corte/reporte-de-corte';
import { type GrupoModulo } from '../../../../shared/modelo/sabana';
import { alumno, CONTEXTO, grupoModulo, sabana } from '../../../sabana-de-prueba';

const pendientesDe = (partes: Partial<GrupoModulo>) =>
  registroPendiente(reporteDeCorte(sabana({ gruposModulo: [grupoModulo(partes)] }), CONTEXTO));

const sinSegundo = alumno({ matricula: '1', logros: ['90', null, null] });
const completo = alumno({ matricula: '2' });

test('names the R.A. due by the corte, who lacks it and among how many', () => {
  expect(pendientesDe({ alumnos: [sinSegundo, completo] })).toEqual([
    {
      docente: 'TORRES REYES JUAN',
      grupo: '101',
      modulo: 'PEMA-04',
      nombreModulo: null,
      ra: '1.2',
      peso: '35',
      corte: 2,
      matriculas: ['1'],
      alumnos: 2,
    },
  ]);
});

test('is empty when all that is due is captured, whatever comes later', () => {
  expect(pendientesDe({ alumnos: [completo] })).toEqual([]);
});

test.each([
  { docentes: ['B', 'A'], quienes: ['A', 'B'] },
  { docentes: [], quienes: [''] },
])('docentes $docentes: listed under $quienes', ({ docentes, quienes }) => {
  const pendientes = pendientesDe({ docentes, alumnos: [sinSegundo] });
  expect(pendientes.map(({ docente }) => docente)).toEqual(quienes);
});
