import { expect, test } from '@jest/globals';
import { PosibilidadesDelAlumno } from '../../../shared/modelo/posibilidades-de-modulo';
import { posibilidadesDelAlumno } from '../../../shared/posible/posibilidades-del-alumno';
import { reporteDeCorte } from '../../../shared/reporte/reporte-de-corte';
import { alumno, CONTEXTO, grupoModulo, sabana } from '../../sabana-de-prueba';

const DOS_MODULOS = sabana({
  gruposModulo: [
    grupoModulo({}),
    grupoModulo({ modulo: 'LECO-04', alumnos: [alumno({ logros: ['0', '0', null] })] }),
    grupoModulo({ modulo: 'CIEN-04', alumnos: [alumno({ matricula: 'otra' })] }),
  ],
});

test('says what is possible in each of their módulos, and in nobody else’s', () => {
  const posibilidades = posibilidadesDelAlumno(DOS_MODULOS, '2625203282', CONTEXTO);
  expect(posibilidades).toMatchObject({
    matricula: '2625203282',
    nombre: 'ACOSTA CERVANTES ESMERALDA',
    modulos: [
      { grupo: '101', modulo: 'PEMA-04', posibilidades: { outcome: 'calculadas', aprobar: 'posible' } },
      { grupo: '101', modulo: 'LECO-04', posibilidades: { outcome: 'calculadas', aprobar: 'imposible' } },
    ],
  });
  expect(PosibilidadesDelAlumno.parse(posibilidades)).toEqual(posibilidades);
});

test('starts from the very figures of the report', () => {
  const [fila] = reporteDeCorte(DOS_MODULOS, CONTEXTO).alumnosModulos.filter(
    ({ matricula, modulo }) => matricula === '2625203282' && modulo === 'PEMA-04',
  );
  const [modulo] = posibilidadesDelAlumno(DOS_MODULOS, '2625203282', CONTEXTO)?.modulos ?? [];
  expect([fila?.pesoLogrado, fila?.tope]).toEqual(['119/2', '179/2']);
  expect(modulo?.posibilidades).toMatchObject({ logrado: '59.5', tope: '89.5' });
});

test('a matrícula the sábana does not have has no possibilities', () => {
  expect(posibilidadesDelAlumno(DOS_MODULOS, 'nadie', CONTEXTO)).toBeNull();
});
