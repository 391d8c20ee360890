import { expect, test } from '@jest/globals';
import { registroPendiente, registroPendientePorDocente } from '../../../shared/reporte/registro-pendiente';
import { reporteDeCorte } from '../../../shared/reporte/reporte-de-corte';
import { type GrupoModulo } from '../../../shared/modelo/sabana';
import { alumno, CONTEXTO, grupoModulo, sabana } from '../../sabana-de-prueba';

const reporteDe = (partes: Partial<GrupoModulo>) =>
  reporteDeCorte(sabana({ gruposModulo: [grupoModulo(partes)] }), CONTEXTO);

const sinSegundo = alumno({ matricula: '1', logros: ['90', null, null] });
const completo = alumno({ matricula: '2' });

test('names the R.A. due by the corte, who lacks it and among how many', () => {
  expect(registroPendiente(reporteDe({ alumnos: [sinSegundo, completo] }))).toMatchObject([
    {
      grupoModulo: { grupo: '101', modulo: 'PEMA-04', alumnosModulos: 2 },
      ra: [{ ra: '1.2', peso: '35', corte: 2, alumnos: [{ matricula: '1', nombre: sinSegundo.nombre }] }],
    },
  ]);
});

test('is empty when all that is due is captured, whatever comes later', () => {
  expect(registroPendiente(reporteDe({ alumnos: [completo] }))).toEqual([]);
});

test.each([
  { docentes: ['B', 'A'], quienes: ['A', 'B'] },
  { docentes: [], quienes: [''] },
])('docentes $docentes: listed under $quienes', ({ docentes, quienes }) => {
  const pendientes = registroPendientePorDocente(reporteDe({ docentes, alumnos: [sinSegundo] }));
  expect(pendientes.map(({ docente }) => docente)).toEqual(quienes);
});
