import { expect, test } from '@jest/globals';
import { reporteDeCorte } from '../../../shared/reporte/reporte-de-corte';
import { vistaDelAlumno } from '../../../shared/publicacion/vista-del-alumno';
import { alumno, CONTEXTO, grupoModulo, sabana } from '../../sabana-de-prueba';

const bajo = alumno({ matricula: '001', logros: ['10', '90', null] });
const gruposModulo = [
  grupoModulo({ modulo: 'MATE', nombreModulo: 'Matemáticas', alumnos: [bajo, alumno({ matricula: '002' })] }),
  grupoModulo({ modulo: 'CIEN', alumnos: [alumno({ matricula: '001' })] }),
];
const reporte = reporteDeCorte(sabana({ gruposModulo }), CONTEXTO);

test('gathers the módulos of one alumno, each flag with its reason', () => {
  const vista = vistaDelAlumno(reporte, '001');
  expect(vista?.alumno.matricula).toBe('001');
  expect(vista?.motivos.map(({ clave }) => clave)).toEqual(['R06']);
  expect(
    vista?.modulos.map(({ fila, nombreModulo, motivos }) => [
      fila.modulo,
      nombreModulo,
      motivos.map(({ clave }) => clave),
    ]),
  ).toEqual([
    ['CIEN', null, []],
    ['MATE', 'Matemáticas', ['R02', 'R03']],
  ]);
});

test('somebody whom the report does not have is nobody', () => {
  expect(vistaDelAlumno(reporte, '003')).toBeNull();
});

test('a row whose grupo-módulo is missing still says why, without its name', () => {
  const vista = vistaDelAlumno({ ...reporte, porGrupoModulo: [] }, '001');
  expect(vista?.modulos[1]).toMatchObject({
    nombreModulo: null,
    motivos: [{ clave: 'R02' }, { clave: 'R03' }],
  });
});
