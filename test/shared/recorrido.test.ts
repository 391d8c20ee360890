import { expect, test } from '@jest/globals';
import { recorridoDeAsignatura, recorridoDeModulo, recorridoDeReporte } from '../../shared/recorrido';
import { comoDecimal, decimal } from '../../shared/nucleo/decimal';
import { alumno, CONTEXTO, grupoModulo, sabana } from '../sabana-de-prueba';

const { normas } = CONTEXTO;

test('from captures to the letter of an asignatura', () => {
  const capturas = [
    { continua: decimal('8.5'), sumativa: decimal('8.5') },
    { continua: decimal('9.6'), sumativa: decimal('9.7') },
  ];
  const { puntajes, niveles, asignatura } = recorridoDeAsignatura(capturas, normas);
  expect(puntajes.map(comoDecimal)).toEqual(['8.5', '9.63']);
  expect(niveles).toEqual([
    { nivel: 'de', numero: 9 },
    { nivel: 'au', numero: 10 },
  ]);
  expect(asignatura).toEqual({ nivel: 'au', numero: 10 });
});

test('a unidad in NA leaves the asignatura in NA', () => {
  const capturas = [
    { continua: decimal('10'), sumativa: decimal('10') },
    { continua: decimal('8'), sumativa: decimal('7.9') },
  ];
  expect(recorridoDeAsignatura(capturas, normas).asignatura).toEqual({ nivel: 'na', numero: null });
});

test('from captures to the risk of one alumno in one módulo', () => {
  const { avance, riesgo } = recorridoDeModulo(
    {
      actividades: [
        { peso: decimal('35'), corte: 1 },
        { peso: decimal('65'), corte: 2 },
      ],
      logros: [decimal('0.6'), null],
      corte: 2,
      asistencias: 18,
      sesiones: 20,
      minimo: decimal('70'),
    },
    normas,
  );
  expect(avance.desempeno && comoDecimal(avance.desempeno)).toBe('60');
  expect(riesgo).toEqual({
    niveles: { R01: 'amarillo', R02: 'rojo', R03: 'verde', R04c: 'verde', R08: 'verde' },
    semaforo: 'rojo',
  });
});

test('from a sábana to what is read of one alumno', () => {
  const matricula = '0012345678';
  const grupo = grupoModulo({ alumnos: [alumno({ matricula, logros: ['60', '60', null] })] });
  const { reporte, vista } = recorridoDeReporte(sabana({ gruposModulo: [grupo] }), matricula, CONTEXTO);
  expect(reporte.plantelTotales.nivelAlumnos).toEqual({ verde: 0, amarillo: 0, rojo: 1, gris: 0 });
  expect(vista?.motivos.map(({ clave }) => clave)).toEqual(['R06']);
  expect(vista?.modulos[0]?.motivos.map(({ clave }) => clave)).toEqual(['R02', 'R03']);
});
