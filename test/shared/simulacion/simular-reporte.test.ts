import { describe, expect, test } from '@jest/globals';
import { type NombreDeParametro } from '../../../shared/norma/normas';
import { decimal } from '../../../shared/nucleo/decimal';
import { reporteDeCorte } from '../../../shared/reporte/reporte-de-corte';
import { conCambios } from '../../../shared/simulacion/con-cambios';
import { ConteoDeCambios } from '../../../shared/simulacion/simulacion';
import { simularReporte, sumaDeConteos } from '../../../shared/simulacion/simular-reporte';
import { contextoDe, sabanaDe } from '../../muestra';
import { alumno, CONTEXTO, grupoModulo, sabana } from '../../sabana-de-prueba';

const { normas, minimoAprobatorio } = CONTEXTO;
const con = (...cambios: readonly (readonly [NombreDeParametro, string])[]) => {
  const probadas = conCambios(
    normas,
    cambios.map(([parametro, valor]) => ({ parametro, valor })),
  );
  if (probadas.outcome !== 'probadas') throw new Error(probadas.rechazos[0]?.motivo);
  return { minimoAprobatorio, normas: probadas.normas };
};

const ANA = alumno({ matricula: '1', nombre: 'ANA', asistencias: 36, sesiones: 40 });
const BRUNO = alumno({ matricula: '2', nombre: 'BRUNO', asistencias: 31, sesiones: 40 });
const DOS = sabana({ gruposModulo: [grupoModulo({ alumnos: [ANA, BRUNO] })] });

describe('who would change', () => {
  test('a threshold that lets somebody out of red and nobody else', () => {
    const simulado = simularReporte(DOS, CONTEXTO, con(['seguimientoPo04.inasistenciaRojo', '0.75']));
    expect(simulado).toEqual({
      conteo: {
        alumnosModulos: 2,
        alumnosModulosConCambio: 1,
        semaforo: [{ de: 'rojo', a: 'amarillo', cuantos: 1 }],
        banderas: [{ clave: 'R04c', de: 'rojo', a: 'amarillo', cuantos: 1 }],
        alumnos: 2,
        alumnosConCambio: 1,
        nivel: [{ de: 'rojo', a: 'amarillo', cuantos: 1 }],
      },
      alumnosModulos: [
        {
          matricula: '2',
          nombre: 'BRUNO',
          grupo: '101',
          modulo: 'PEMA-04',
          semaforo: { de: 'rojo', a: 'amarillo' },
          banderas: [{ clave: 'R04c', de: 'rojo', a: 'amarillo' }],
        },
      ],
      alumnos: [
        {
          matricula: '2',
          nombre: 'BRUNO',
          grupos: ['101'],
          nivel: { de: 'rojo', a: 'amarillo' },
          banderas: [],
        },
      ],
    });
  });

  test('a flag may change and the semáforo stay', () => {
    const otras = con(['seguimientoPo04.avanceBajoMargen', '20']);
    const { alumnosModulos } = simularReporte(DOS, CONTEXTO, otras);
    expect(alumnosModulos).toMatchObject([
      { matricula: '1', semaforo: { de: 'verde', a: 'amarillo' } },
      { matricula: '2', semaforo: null, banderas: [{ clave: 'R02', de: null, a: 'amarillo' }] },
    ]);
  });

  test('another minimum, and R06 of the alumno with it', () => {
    const otras = { normas, minimoAprobatorio: decimal('90') };
    expect(simularReporte(DOS, CONTEXTO, otras).alumnos).toMatchObject([
      {
        matricula: '1',
        nivel: { de: 'verde', a: 'rojo' },
        banderas: [{ clave: 'R06', de: null, a: 'amarillo' }],
      },
      {
        matricula: '2',
        nivel: { de: 'rojo', a: 'rojo' },
        banderas: [{ clave: 'R06', de: null, a: 'amarillo' }],
      },
    ]);
  });

  test('the same norms change nobody, and the counts are of everybody', () => {
    const { conteo, alumnos, alumnosModulos } = simularReporte(DOS, CONTEXTO, con());
    expect([alumnos, alumnosModulos]).toEqual([[], []]);
    expect(conteo).toMatchObject({ alumnosModulos: 2, alumnosModulosConCambio: 0, alumnos: 2, nivel: [] });
  });
});

describe('on the sample of a plantel', () => {
  test('what changes is what two reports say differently', async () => {
    const plantel = await sabanaDe('57', 2, ['sabana-larga-57-corte2.xlsx']);
    const contexto = await contextoDe('57');
    const otras = con(['seguimientoPo04.inasistenciaRojo', '0.85'], ['seguimientoPo04.caidaRojo', '15']);
    const simulado = simularReporte(plantel, contexto, otras);
    const antes = reporteDeCorte(plantel, contexto);
    const despues = reporteDeCorte(plantel, { ...contexto, ...otras });
    const distintas = antes.alumnosModulos.filter(
      ({ semaforo, banderas }, i) =>
        JSON.stringify({ semaforo, banderas }) !==
        JSON.stringify({
          semaforo: despues.alumnosModulos[i]?.semaforo,
          banderas: despues.alumnosModulos[i]?.banderas,
        }),
    );
    expect(distintas.length).toBeGreaterThan(0);
    expect(simulado.alumnosModulos.map(({ matricula, grupo, modulo }) => [matricula, grupo, modulo])).toEqual(
      distintas.map(({ matricula, grupo, modulo }) => [matricula, grupo, modulo]),
    );
    expect(simulado.conteo.alumnosModulosConCambio).toBe(distintas.length);
    const rojos = (niveles: { rojo: number }): number => niveles.rojo;
    const netos = simulado.conteo.nivel.reduce(
      (suma, { de, a, cuantos }) => suma + (a === 'rojo' ? cuantos : 0) - (de === 'rojo' ? cuantos : 0),
      0,
    );
    expect(rojos(antes.plantelTotales.nivelAlumnos) + netos).toBe(rojos(despues.plantelTotales.nivelAlumnos));
  });
});

test('the counts of several planteles add up', () => {
  const { conteo } = simularReporte(DOS, CONTEXTO, con(['seguimientoPo04.inasistenciaRojo', '0.75']));
  expect(sumaDeConteos([conteo, conteo])).toEqual({
    alumnosModulos: 4,
    alumnosModulosConCambio: 2,
    semaforo: [{ de: 'rojo', a: 'amarillo', cuantos: 2 }],
    banderas: [{ clave: 'R04c', de: 'rojo', a: 'amarillo', cuantos: 2 }],
    alumnos: 4,
    alumnosConCambio: 2,
    nivel: [{ de: 'rojo', a: 'amarillo', cuantos: 2 }],
  });
  expect(ConteoDeCambios.parse(sumaDeConteos([]))).toMatchObject({ alumnos: 0, nivel: [] });
});
