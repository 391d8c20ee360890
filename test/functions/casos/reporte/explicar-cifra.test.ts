import { describe, expect, test } from '@jest/globals';
import { explicarCifra } from '../../../../functions/casos/reporte/explicar-cifra';
import { Explicacion } from '../../../../shared/explicacion/paso';
import { reporteDeCorte } from '../../../../shared/reporte/reporte-de-corte';
import { CONTEXTO, sabana } from '../../../sabana-de-prueba';

const INSUMOS = { sabana: sabana({}), contexto: CONTEXTO };
const DEL_MODULO = { matricula: '2625203282', grupo: '101', modulo: 'PEMA-04' };

describe('a figure is explained from what its report was made from', () => {
  const { alumnosModulos, alumnos } = reporteDeCorte(INSUMOS.sabana, CONTEXTO);

  test('that of a módulo', () => {
    const { pasos } = Explicacion.parse(explicarCifra(INSUMOS, { ...DEL_MODULO, cifra: 'desempeno' }));
    expect(pasos.at(-1)?.resultado).toBe(alumnosModulos[0]?.desempeno);
  });

  test('that of an alumno', () => {
    const { pasos } = Explicacion.parse(
      explicarCifra(INSUMOS, { matricula: DEL_MODULO.matricula, cifra: 'nivel' }),
    );
    expect(pasos.at(-1)?.resultado).toBe(alumnos[0]?.nivel);
  });
});

describe('what is asked for and is not there is refused', () => {
  test.each([
    { pregunta: { matricula: '2625203282', cifra: 'desempeno' }, clave: 'solicitud-no-valida' },
    { pregunta: { ...DEL_MODULO, cifra: 'nivel' }, clave: 'solicitud-no-valida' },
    { pregunta: { matricula: '0', cifra: 'nivel' }, clave: 'no-encontrado' },
    { pregunta: { ...DEL_MODULO, matricula: '0', cifra: 'tope' }, clave: 'no-encontrado' },
    { pregunta: { ...DEL_MODULO, modulo: 'OTRO', cifra: 'tope' }, clave: 'no-encontrado' },
    { pregunta: { matricula: '2625203282', grupo: '101', cifra: 'tope' }, clave: 'solicitud-no-valida' },
    { pregunta: { matricula: '2625203282', modulo: 'PEMA-04', cifra: 'tope' }, clave: 'solicitud-no-valida' },
  ])('$pregunta: $clave', ({ pregunta, clave }) => {
    expect(explicarCifra(INSUMOS, pregunta)).toMatchObject({ clave });
  });
});
