import { describe, expect, test } from '@jest/globals';
import { reporteDeCorte } from '../../../../shared/reporte/reporte-de-corte';
import { motivoDeDocente } from '../../../../shared/riesgo/motivos';
import { alumno, CONTEXTO, grupoModulo, sabana } from '../../../sabana-de-prueba';

describe('R14', () => {
  const conPendientes = (pendientes: number, grupos: number) => {
    const gruposModulo = Array.from({ length: grupos }, (_, i) =>
      grupoModulo({
        modulo: `M${i}`,
        alumnos: [alumno({ logros: i < pendientes ? ['90', null, null] : ['90', '90', null] })],
      }),
    );
    const reporte = reporteDeCorte(sabana({ gruposModulo }), CONTEXTO);
    return reporte.porDocente.map((linea) => motivoDeDocente(linea, reporte));
  };

  test.each([
    { pendientes: 1, grupos: 3, nivel: 'amarillo', umbral: '1 grupo-módulo o más', salida: '1 grupo-módulo' },
    {
      pendientes: 4,
      grupos: 5,
      nivel: 'rojo',
      umbral: '50 % o más de sus grupos-módulo',
      salida: '2 grupos-módulo',
    },
    {
      pendientes: 2,
      grupos: 4,
      nivel: 'rojo',
      umbral: '50 % o más de sus grupos-módulo',
      salida: '1 grupo-módulo',
    },
    {
      pendientes: 1,
      grupos: 1,
      nivel: 'rojo',
      umbral: '50 % o más de sus grupos-módulo',
      salida: '1 grupo-módulo',
    },
  ])('$pendientes of $grupos', ({ pendientes, grupos, nivel, umbral, salida }) => {
    expect(conPendientes(pendientes, grupos)).toEqual([
      {
        clave: 'R14',
        nombre: 'Registro pendiente del docente',
        nivel,
        dato: expect.stringMatching(`^${pendientes} de ${grupos} grupos?-módulo con registro pendiente$`),
        umbral,
        fundamento: 'PO-04, normas 12-b y 12-c (umbral propio)',
        salida: `Completar el registro de ${salida}`,
      },
    ]);
  });

  test('nothing pending, nothing to say', () => {
    expect(conPendientes(0, 2)).toEqual([null]);
  });
});
