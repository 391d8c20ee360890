import { describe, expect, test } from '@jest/globals';
import { reporteDeCorte } from '../../../shared/reporte/reporte-de-corte';
import { type MotivoDeRiesgo } from '../../../shared/modelo/motivo-de-riesgo';
import { type AlumnoEnModulo } from '../../../shared/modelo/sabana';
import { motivosDeModulo } from '../../../shared/riesgo/motivos';
import { alumno, CONTEXTO, grupoModulo, sabana } from '../../sabana-de-prueba';
import { motivosCon } from './motivos-con';

describe('of a módulo', () => {
  test.each<{
    que: string;
    datos: Partial<AlumnoEnModulo>;
    corte?: 1 | 2 | 3;
    motivo: Partial<MotivoDeRiesgo>;
  }>([
    {
      que: 'two R.A. not captured',
      datos: { logros: ['90', null, null, null, null] },
      motivo: {
        clave: 'R01',
        nombre: 'Sin registro',
        nivel: 'amarillo',
        dato: '15 de 65 puntos con registro al corte 2',
        umbral: 'Menos de 65 puntos',
        fundamento: 'PO-04, norma 12-c',
        salida: 'El docente debe capturar R.A. 1.2 (15 puntos) y R.A. 2.1 (35 puntos): 50 puntos en total',
      },
    },
    {
      que: 'one R.A. not captured',
      datos: { logros: ['90', '90', null, null, null] },
      motivo: { clave: 'R01', salida: 'El docente debe capturar R.A. 2.1 (35 puntos)' },
    },
    {
      que: 'nothing captured',
      datos: { logros: [null, null, null, null, null] },
      corte: 1,
      motivo: {
        clave: 'R01',
        nivel: 'rojo',
        dato: '0 de 30 puntos con registro al corte 1',
        umbral: 'Nada registrado de lo esperado',
      },
    },
    {
      que: 'below the minimum',
      datos: { logros: ['61', '61', '62', null, null] },
      motivo: {
        clave: 'R02',
        nombre: 'Avance bajo',
        nivel: 'rojo',
        dato: 'Desempeño de 61.54: 40 de 65 puntos con registro',
        umbral: 'Menor que 70, el mínimo aprobatorio',
        fundamento: 'PO-04, norma 12-c (mínimo configurado por la institución)',
        salida: 'Reunir 5.5 puntos más en lo ya registrado para llegar a 70',
      },
    },
    {
      que: 'near the minimum',
      datos: { logros: ['70', '70', '70', null, null] },
      motivo: {
        clave: 'R02',
        nivel: 'amarillo',
        dato: 'Desempeño de 70: 45.5 de 65 puntos con registro',
        umbral: 'Menor que 80: el mínimo aprobatorio, 70, más 10 puntos',
        fundamento: 'PO-04, norma 12-c (umbral de la literatura)',
        salida: 'Reunir 6.5 puntos más en lo ya registrado para llegar a 80',
      },
    },
    {
      que: 'so near that two decimals would hide it',
      datos: { logros: ['70', '70', '69.999', null, null] },
      motivo: {
        clave: 'R02',
        nivel: 'rojo',
        dato: 'Desempeño de 69.999: 45.49965 de 65 puntos con registro',
      },
    },
    {
      que: 'everything there is needed',
      datos: { logros: ['52.5', '52.5', '55', null, null] },
      motivo: {
        clave: 'R03',
        nivel: 'amarillo',
        dato: 'Requiere un promedio de 100 en lo que falta por evaluar (35 puntos)',
        salida: 'Promediar 100, el máximo, en lo que falta por evaluar (35 puntos) para aprobar',
      },
    },
    {
      que: 'a very high average needed',
      datos: { logros: ['59', '59', '58', null, null] },
      motivo: {
        clave: 'R03',
        nombre: 'Imposible aprobar',
        nivel: 'amarillo',
        dato: 'Requiere un promedio de 91.43 en lo que falta por evaluar (35 puntos)',
        umbral: 'Mayor que 90',
        fundamento: 'PO-04, norma 12-c (umbral propio)',
        salida: 'Promediar 91.43 o más en lo que falta por evaluar (35 puntos) para aprobar',
      },
    },
    {
      que: 'out of reach with what is left',
      datos: { logros: ['20', '20', '40', null, null] },
      motivo: {
        clave: 'R03',
        nivel: 'rojo',
        dato: 'Puede llegar a 55 cuando más',
        umbral: 'Menor que 70, el mínimo aprobatorio',
        fundamento: 'PO-04, norma 12-c (mínimo configurado por la institución)',
        salida:
          'Requiere un promedio de 142.86 en lo que falta por evaluar (35 puntos): más de 100, sólo alcanza si mejora lo ya registrado',
      },
    },
    {
      que: 'out of reach with nothing left',
      datos: { logros: ['69', '69', '69', '69', '69'] },
      corte: 3,
      motivo: {
        clave: 'R03',
        nivel: 'rojo',
        salida: 'Ya no queda peso por evaluar: quedó a 1 punto del mínimo',
      },
    },
    {
      que: 'attendance near the limit',
      datos: { asistencias: 16, sesiones: 20 },
      motivo: {
        clave: 'R04c',
        nombre: 'Inasistencia',
        nivel: 'amarillo',
        dato: 'Asistencia de 80 %: 16 de 20 sesiones',
        umbral: 'Menor que 90 %',
        fundamento: 'PO-04, norma 12-c (umbral de la literatura)',
        salida: 'Asistir a 20 sesiones seguidas para llegar a 90 %',
      },
    },
    {
      que: 'attendance below the limit',
      datos: { asistencias: 15, sesiones: 20 },
      motivo: {
        clave: 'R04c',
        nivel: 'rojo',
        dato: 'Asistencia de 75 %: 15 de 20 sesiones',
        umbral: 'Menor que 80 %',
        salida: 'Asistir a 5 sesiones seguidas para llegar a 80 %',
      },
    },
    {
      que: 'one attendance away from the limit',
      datos: { asistencias: 3, sesiones: 4 },
      motivo: { clave: 'R04c', nivel: 'rojo', salida: 'Asistir a 1 sesión para llegar a 80 %' },
    },
    {
      que: 'absent from the only sesión',
      datos: { asistencias: 0, sesiones: 1 },
      motivo: { clave: 'R04c', nivel: 'rojo', dato: 'Asistencia de 0 %: 0 de 1 sesión' },
    },
    {
      que: 'a week without attending',
      datos: { ultimaAsistencia: '2026-10-20' },
      motivo: {
        clave: 'R05',
        nombre: 'Ausencia continua',
        nivel: 'amarillo',
        dato: '10 días sin asistir, sin contar los no laborables (última asistencia: 20/10/2026)',
        umbral: 'De 7 a 14 días',
        fundamento: 'Reglamento UT, art. 61 (umbral propio)',
        salida: 'Asistir a una sesión',
      },
    },
    {
      que: 'more than two weeks without attending',
      datos: { ultimaAsistencia: '2026-10-01' },
      motivo: { clave: 'R05', nivel: 'rojo', umbral: 'Más de 14 días', fundamento: 'Reglamento UT, art. 61' },
    },
    {
      que: 'a fall',
      datos: { logros: ['100', '100', '80', null, null] },
      motivo: {
        clave: 'R08',
        nombre: 'Caída de desempeño',
        nivel: 'amarillo',
        dato: 'Bajó 10.77 puntos desde el corte anterior: de 100 a 89.23',
        umbral: '10 puntos o más',
        fundamento: 'PO-04, norma 12-c (umbral propio)',
        salida: 'Reunir 0.51 puntos más en lo ya registrado para que la baja sea menor que 10',
      },
    },
    {
      que: 'a great fall',
      datos: { logros: ['100', '100', '50', null, null] },
      motivo: {
        clave: 'R08',
        nivel: 'rojo',
        umbral: '20 puntos o más',
        salida: 'Reunir 4.51 puntos más en lo ya registrado para que la baja sea menor que 20',
      },
    },
  ])('$que', ({ datos, corte, motivo }) => {
    expect(motivosCon({ logros: ['90', '90', '90', null, null], ...datos }, corte)).toContainEqual(
      expect.objectContaining(motivo),
    );
  });

  test('a row without flags gives no reasons', () => {
    expect(motivosCon({ logros: ['90', '90', '90', null, null] })).toEqual([]);
  });

  test('a threshold of every sesión cannot be reached any more', () => {
    const { alumnosModulos, parametros, fechaReferencia } = reporteDeCorte(
      sabana({ gruposModulo: [grupoModulo({ alumnos: [alumno({ asistencias: 30 })] })] }),
      CONTEXTO,
    );
    const estrictos = { ...parametros, R04c_rojoMenorQue: '100' };
    const contexto = { actividades: [], parametros: estrictos, fechaReferencia, corte: 2 } as const;
    expect(alumnosModulos.flatMap((fila) => motivosDeModulo(fila, contexto))).toMatchObject([
      { clave: 'R04c', salida: 'Ninguna asistencia alcanza ya 100 %' },
    ]);
  });
});

test('words never break on a row that lacks what its flags need', () => {
  const [fila] = reporteDeCorte(sabana({}), CONTEXTO).alumnosModulos;
  const { parametros, fechaReferencia } = reporteDeCorte(sabana({}), CONTEXTO);
  const banderas = (['R01', 'R02', 'R03', 'R04c', 'R05', 'R06', 'R08'] as const).map((clave) => ({
    clave,
    nivel: 'amarillo' as const,
  }));
  const nada = { pesoRegistrado: '0', pesoLogrado: '0', desempeno: null, requerido: null, caida: null };
  const ausente = { asistencias: null, sesiones: null, ultimaAsistencia: null, diasSinAsistir: null };
  const contexto = { actividades: [], parametros, fechaReferencia, corte: 2 } as const;
  const motivos = fila
    ? motivosDeModulo({ ...fila, ...nada, ...ausente, pendientes: ['9.9'], banderas }, contexto)
    : [];
  expect(motivos.map(({ clave }) => clave)).toEqual(['R01', 'R02', 'R03', 'R04c', 'R05', 'R08']);
  expect(motivos.map(({ dato }) => dato).join()).not.toMatch(/null|undefined|NaN/);
  expect(motivos).toMatchObject([
    { clave: 'R01', salida: 'El docente debe capturar R.A. 9.9 (0 puntos)' },
    { clave: 'R02', dato: 'Desempeño de 0: 0 de 0 puntos con registro' },
    {},
    { clave: 'R04c', dato: 'Asistencia de 0 %: 0 de 0 sesiones' },
    { dato: '0 días sin asistir, sin contar los no laborables (última asistencia: sin dato)' },
    { clave: 'R08', dato: 'Bajó 0 puntos desde el corte anterior: de 0 a 0' },
  ]);
});

test('a norm that warned after one day would say it in the singular', () => {
  const { alumnosModulos, parametros, fechaReferencia } = reporteDeCorte(sabana({}), CONTEXTO);
  const contexto = { actividades: [], parametros, fechaReferencia, corte: 2 } as const;
  const banderas = [{ clave: 'R05', nivel: 'amarillo' }] as const;
  expect(
    alumnosModulos.flatMap((fila) => motivosDeModulo({ ...fila, diasSinAsistir: 1, banderas }, contexto)),
  ).toMatchObject([{ dato: expect.stringMatching(/^1 día sin asistir/) }]);
});
