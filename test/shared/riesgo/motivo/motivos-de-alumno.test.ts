import { describe, expect, test } from '@jest/globals';
import { reporteDeCorte } from '../../../../shared/reporte/reporte-de-corte';
import { type MotivoDeRiesgo } from '../../../../shared/modelo/motivo-de-riesgo';
import { motivosDeAlumno } from '../../../../shared/riesgo/motivos';
import { alumno, CONTEXTO, grupoModulo, sabana } from '../../../sabana-de-prueba';

describe('R06 and R07', () => {
  const conModulosBajos = (cuantos: number, incidencias: number, suspensiones: number) => {
    const gruposModulo = Array.from({ length: 4 }, (_, i) =>
      grupoModulo({
        modulo: `M${i}`,
        alumnos: [alumno({ logros: i < cuantos ? ['10', '90', null] : ['90', '90', null] })],
      }),
    );
    const { matricula } = alumno({});
    const hechos = [
      ...Array.from({ length: incidencias }, () => ({
        matricula,
        fecha: '2026-09-10',
        tipo: 'incidencia' as const,
      })),
      ...Array.from({ length: suspensiones }, () => ({
        matricula,
        fecha: '2026-09-10',
        tipo: 'suspension' as const,
      })),
    ];
    const reporte = reporteDeCorte(sabana({ gruposModulo }), {
      ...CONTEXTO,
      incidencias: hechos,
    });
    return reporte.alumnos.flatMap((linea) => motivosDeAlumno(linea, reporte));
  };

  test.each<{ bajos: number; incidencias: number; suspensiones: number; motivo: Partial<MotivoDeRiesgo> }>([
    {
      bajos: 1,
      incidencias: 0,
      suspensiones: 0,
      motivo: {
        clave: 'R06',
        nombre: 'Reprobación múltiple',
        nivel: 'amarillo',
        dato: '1 módulo con avance bajo en rojo',
        umbral: '1 módulo o más',
        fundamento: 'PO-04, norma 12-c (umbral de la literatura)',
        salida: 'Sacar de rojo 1 módulo: cómo, en la salida de su R02',
      },
    },
    {
      bajos: 4,
      incidencias: 0,
      suspensiones: 0,
      motivo: {
        clave: 'R06',
        nivel: 'rojo',
        dato: '4 módulos con avance bajo en rojo',
        umbral: '3 módulos o más',
        fundamento: 'PO-04, norma 12-c (umbral propio)',
        salida: 'Sacar de rojo 2 módulos: cómo, en la salida de su R02',
      },
    },
    {
      bajos: 0,
      incidencias: 2,
      suspensiones: 0,
      motivo: {
        clave: 'R07',
        nombre: 'Conducta',
        nivel: 'amarillo',
        dato: '2 incidencias',
        umbral: '1 incidencia o más',
        fundamento: 'Reglamento UT, art. 70 (umbral de la literatura)',
        salida: 'Ninguna dentro del periodo: lo registrado cuenta hasta que termina',
      },
    },
    {
      bajos: 0,
      incidencias: 1,
      suspensiones: 1,
      motivo: {
        nivel: 'rojo',
        dato: '1 incidencia y 1 suspensión',
        umbral: '3 incidencias o más, o 1 suspensión o más',
      },
    },
    { bajos: 0, incidencias: 0, suspensiones: 2, motivo: { nivel: 'rojo', dato: '2 suspensiones' } },
  ])('$bajos low, $incidencias and $suspensiones', ({ bajos, incidencias, suspensiones, motivo }) => {
    expect(conModulosBajos(bajos, incidencias, suspensiones)).toEqual([expect.objectContaining(motivo)]);
  });
});

test('a flag of a módulo has no words among those of an alumno', () => {
  const reporte = reporteDeCorte(sabana({}), CONTEXTO);
  const ajenas = reporte.alumnos.map((linea) => ({
    ...linea,
    banderas: [{ clave: 'R02', nivel: 'rojo' } as const],
  }));
  expect(ajenas.flatMap((linea) => motivosDeAlumno(linea, reporte))).toEqual([]);
});

test('how many módulos raise a flag is what the report was made with', () => {
  const reporte = reporteDeCorte(sabana({}), CONTEXTO);
  const { fechaReferencia, parametros } = reporte;
  const estrictos = { fechaReferencia, parametros: { ...parametros, R06_rojoDesde: 2 } };
  const conDos = reporte.alumnos.map((linea) => ({
    ...linea,
    modulosR02Rojo: 2,
    banderas: [{ clave: 'R06', nivel: 'rojo' } as const],
  }));
  expect(conDos.flatMap((linea) => motivosDeAlumno(linea, estrictos))).toMatchObject([
    {
      clave: 'R06',
      umbral: '2 módulos o más',
      salida: 'Sacar de rojo 1 módulo: cómo, en la salida de su R02',
    },
  ]);
});
