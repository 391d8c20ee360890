import { describe, expect, test } from '@jest/globals';
import { reporteDeCorte } from '../../../shared/reporte/reporte-de-corte';
import { type Incidencia } from '../../../shared/modelo/incidencia';
import { alumno, CONTEXTO, grupoModulo, sabana } from '../../sabana-de-prueba';

const { matricula } = alumno({});

const SANO = ['90', '90', null];
const BAJO = ['10', '90', null];
const VACIO = [null, null, null];

/** The alumno's line when each of these is what they have in one módulo. */
function lineaCon(modulos: readonly (string | null)[][], incidencias: readonly Incidencia[] = []) {
  const gruposModulo = modulos.map((logros, i) =>
    grupoModulo({ modulo: `M${i}`, alumnos: [alumno({ logros })] }),
  );
  return reporteDeCorte(sabana({ gruposModulo }), { ...CONTEXTO, incidencias }).alumnos[0];
}

describe('R06', () => {
  test.each([
    { bajos: 0, banderas: [] },
    { bajos: 1, banderas: [{ clave: 'R06', nivel: 'amarillo' }] },
    { bajos: 2, banderas: [{ clave: 'R06', nivel: 'amarillo' }] },
    { bajos: 3, banderas: [{ clave: 'R06', nivel: 'rojo' }] },
  ])('with $bajos módulos in rojo', ({ bajos, banderas }) => {
    const linea = lineaCon([SANO, ...Array.from({ length: bajos }, () => BAJO)]);
    expect(linea).toMatchObject({ modulosR02Rojo: bajos, modulos: bajos + 1, banderas });
  });
});

describe('R07', () => {
  const incidencia = (fecha: string, tipo: Incidencia['tipo'] = 'incidencia', quien = matricula) => ({
    matricula: quien,
    fecha,
    tipo,
  });

  test.each([
    {
      que: 'one on the day of reference',
      lista: [incidencia('2026-10-30')],
      incidencias: 1,
      suspensiones: 0,
      nivel: 'amarillo',
    },
    {
      que: 'one the day after',
      lista: [incidencia('2026-10-31')],
      incidencias: 0,
      suspensiones: 0,
      nivel: null,
    },
    {
      que: 'three',
      lista: [1, 2, 3].map((dia) => incidencia(`2026-09-0${dia}`)),
      incidencias: 3,
      suspensiones: 0,
      nivel: 'rojo',
    },
    {
      que: 'a suspension',
      lista: [incidencia('2026-09-01', 'suspension')],
      incidencias: 0,
      suspensiones: 1,
      nivel: 'rojo',
    },
    {
      que: "somebody else's",
      lista: [incidencia('2026-09-01', 'incidencia', 'otra')],
      incidencias: 0,
      suspensiones: 0,
      nivel: null,
    },
  ])('$que', ({ lista, incidencias, suspensiones, nivel }) => {
    const linea = lineaCon([SANO], lista);
    expect(linea).toMatchObject({ incidencias, suspensiones, nivel: nivel ?? 'verde' });
    expect(linea?.banderas).toEqual(nivel === null ? [] : [{ clave: 'R07', nivel }]);
  });
});

describe('overall level', () => {
  test.each([
    { que: 'nothing raised', modulos: [SANO], nivel: 'verde', nivelConR01: 'verde' },
    {
      que: 'all their módulos without registration',
      modulos: [VACIO, VACIO],
      nivel: 'gris',
      nivelConR01: 'rojo',
    },
    { que: 'one of them without registration', modulos: [SANO, VACIO], nivel: 'verde', nivelConR01: 'rojo' },
    {
      que: 'registration missing in part',
      modulos: [['90', null, null]],
      nivel: 'verde',
      nivelConR01: 'amarillo',
    },
    { que: 'a low módulo', modulos: [SANO, BAJO], nivel: 'rojo', nivelConR01: 'rojo' },
  ])('$que', ({ modulos, nivel, nivelConR01 }) => {
    expect(lineaCon(modulos)).toMatchObject({ nivel, nivelConR01 });
  });

  test('a flag of a grey módulo counts, since absence does not wait for the capture', () => {
    const gris = alumno({ logros: VACIO, asistencias: 10, sesiones: 40 });
    const reporte = reporteDeCorte(sabana({ gruposModulo: [grupoModulo({ alumnos: [gris] })] }), CONTEXTO);
    expect(reporte.alumnosModulos[0]?.semaforo).toBe('gris');
    expect(reporte.alumnos[0]?.nivel).toBe('rojo');
  });
});

test('somebody in two grupos is one alumno, and counts in both', () => {
  const gruposModulo = [grupoModulo({ grupo: '102' }), grupoModulo({ grupo: '101', modulo: 'CIEN-04' })];
  const reporte = reporteDeCorte(sabana({ gruposModulo }), CONTEXTO);
  expect(reporte.alumnos).toMatchObject([{ grupos: ['101', '102'], modulos: 2 }]);
  expect(reporte.porGrupo.map(({ nivelAlumnos }) => nivelAlumnos.verde)).toEqual([1, 1]);
});
