import { describe, expect, test } from '@jest/globals';
import { reporteDeCorte } from '../../../shared/reporte/reporte-de-corte';
import { Reporte } from '../../../shared/modelo/reporte';
import { comoEsperado, contextoDe, esperadoDe, MUESTRAS, sabanaDe } from '../../muestra';
import { actividad, alumno, CONTEXTO, grupoModulo, sabana } from '../../sabana-de-prueba';

describe.each(MUESTRAS)('$nombre, from $archivos.length files', ({ nombre, plantel, corte, archivos }) => {
  test('equals what was worked out by hand, key by key', async () => {
    const reporte = reporteDeCorte(await sabanaDe(plantel, corte, archivos), await contextoDe(plantel));
    expect(comoEsperado(reporte)).toEqual(esperadoDe(nombre));
    expect(Reporte.parse(reporte)).toEqual(reporte);
  });
});

describe('a módulo with two docentes', () => {
  const deDos = grupoModulo({ docentes: ['ZÚÑIGA LUZ', 'ABAD RAÚL'], alumnos: [alumno({})] });
  const reporte = reporteDeCorte(sabana({ gruposModulo: [deDos] }), CONTEXTO);

  test('appears under both and counts once', () => {
    expect(reporte.porDocente.map(({ docente, alumnosModulos }) => ({ docente, alumnosModulos }))).toEqual([
      { docente: 'ABAD RAÚL', alumnosModulos: 1 },
      { docente: 'ZÚÑIGA LUZ', alumnosModulos: 1 },
    ]);
    expect(reporte.plantelTotales.alumnosModulos).toBe(1);
    expect(reporte.alumnosModulos[0]?.docente).toBe('ABAD RAÚL; ZÚÑIGA LUZ');
    expect(reporte.porGrupoModulo[0]?.docentes).toEqual(['ABAD RAÚL', 'ZÚÑIGA LUZ']);
  });
});

test('what nobody teaches yet keeps a line of its own, without R14', () => {
  const sinDocente = grupoModulo({ docentes: [], alumnos: [alumno({ logros: [null, null, null] })] });
  const reporte = reporteDeCorte(sabana({ gruposModulo: [sinDocente] }), CONTEXTO);
  expect(reporte.porDocente).toMatchObject([
    { docente: '', sinRegistro: 1, gruposModuloConR01: 1, R14: null },
  ]);
  expect(reporte.plantelTotales.docentesR14).toEqual({ amarillo: 0, rojo: 0 });
});

test('results captured for later cortes are counted and used in nothing else', () => {
  const con = (logros: (string | null)[]) =>
    reporteDeCorte(sabana({ gruposModulo: [grupoModulo({ alumnos: [alumno({ logros })] })] }), CONTEXTO);
  const [sin, anticipado] = [con(['90', '80', null]), con(['90', '80', '10'])];
  expect(anticipado.plantelTotales.capturasAnticipadas).toBe(1);
  expect(anticipado.alumnosModulos).toEqual(sin.alumnosModulos);
});

test('lists come in the order of character codes, whatever the order of the files', () => {
  const grupos = ['301', '101', '1001'].flatMap((grupo) =>
    ['TÉCNICA', 'TZ', 'A'].map((modulo) =>
      grupoModulo({
        grupo,
        modulo,
        alumnos: [alumno({ matricula: `${grupo}9` }), alumno({ matricula: `${grupo}1` })],
      }),
    ),
  );
  const reporte = reporteDeCorte(sabana({ gruposModulo: grupos }), CONTEXTO);
  expect(reporteDeCorte(sabana({ gruposModulo: grupos.toReversed() }), CONTEXTO)).toEqual(reporte);
  expect(reporte.porGrupo.map(({ grupo }) => grupo)).toEqual(['1001', '101', '301']);
  expect(reporte.porModulo.map(({ modulo }) => modulo)).toEqual(['A', 'TZ', 'TÉCNICA']);
  expect(reporte.alumnos.map(({ matricula }) => matricula)).toEqual([
    '10011',
    '10019',
    '1011',
    '1019',
    '3011',
    '3019',
  ]);
});

test('an empty sábana is a report without rows', () => {
  const { plantelTotales, alumnos } = reporteDeCorte(sabana({ gruposModulo: [] }), CONTEXTO);
  expect(alumnos).toEqual([]);
  expect(plantelTotales).toMatchObject({
    alumnosModulos: 0,
    sumaEsperado: '0',
    desempeno: null,
    desempeno2: null,
  });
});

test('the name of a módulo is the first that any of its grupos brings', () => {
  const grupos = [
    grupoModulo({ grupo: '101', nombreModulo: null }),
    grupoModulo({ grupo: '102', nombreModulo: 'Matemáticas' }),
  ];
  const reporte = reporteDeCorte(sabana({ gruposModulo: grupos }), CONTEXTO);
  expect(reporte.porModulo.map(({ nombreModulo }) => nombreModulo)).toEqual(['Matemáticas']);
});

test('a calendar without the corte is a broken program', () => {
  const calendario = { ...CONTEXTO.calendario, cortes: [] };
  expect(() => reporteDeCorte(sabana({}), { ...CONTEXTO, calendario })).toThrow(RangeError);
});

test('pending R.A. are those due and not captured', () => {
  const actividades = [actividad('1.1', '40', 1), actividad('1.2', '30', 2), actividad('2.1', '30', 3)];
  const grupo = grupoModulo({ actividades, alumnos: [alumno({ logros: ['0', null, null] })] });
  const [fila] = reporteDeCorte(sabana({ gruposModulo: [grupo] }), CONTEXTO).alumnosModulos;
  expect(fila).toMatchObject({ pendientes: ['1.2'], faltante: '30', pesoLogrado: '0' });
});

describe('days without attending', () => {
  test.each([
    { ultimaAsistencia: null, dias: null, banderas: [] },
    { ultimaAsistencia: '2026-10-31', dias: null, banderas: [] },
    { ultimaAsistencia: '2026-10-30', dias: 0, banderas: [] },
    { ultimaAsistencia: '2026-10-24', dias: 6, banderas: [] },
    { ultimaAsistencia: '2026-10-23', dias: 7, banderas: [{ clave: 'R05', nivel: 'amarillo' }] },
    { ultimaAsistencia: '2026-10-15', dias: 14, banderas: [{ clave: 'R05', nivel: 'amarillo' }] },
    { ultimaAsistencia: '2026-10-14', dias: 15, banderas: [{ clave: 'R05', nivel: 'rojo' }] },
  ])('since $ultimaAsistencia, $dias', ({ ultimaAsistencia, dias, banderas }) => {
    const grupo = grupoModulo({ alumnos: [alumno({ ultimaAsistencia })] });
    const [fila] = reporteDeCorte(sabana({ gruposModulo: [grupo] }), CONTEXTO).alumnosModulos;
    expect(fila).toMatchObject({ diasSinAsistir: dias, banderas });
  });
});
