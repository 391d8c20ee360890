import { expect, test } from '@jest/globals';
import { recorridoDeAsignatura, recorridoDeModulo, recorridoDeReporte } from '../../shared/recorrido';
import { comoDecimal, decimal } from '../../shared/nucleo/decimal';
import { alumno, CONTEXTO, grupoModulo, sabana } from '../sabana-de-prueba';

const { normas } = CONTEXTO;

const unidad = (continua: string, sumativa: string, remedial: string | null = null) => ({
  continua: decimal(continua),
  sumativa: decimal(sumativa),
  asistencias: 17,
  sesiones: 20,
  remedial: remedial === null ? null : decimal(remedial),
  motivo: null,
});
const AU = unidad('9.6', '9.7');
const NA = unidad('8', '7.9');
const RECUPERADA = unidad('8', '7.9', '10');
const SIN_DERECHO = { ...AU, asistencias: 16 };
const SIN_CAPTURA = { ...AU, sumativa: null };

test.each([
  { caso: 'two units', unidades: [unidad('8.5', '8.5'), AU], niveles: ['de', 'au'], asignatura: 'au' },
  { caso: 'a unit in NA', unidades: [AU, NA], niveles: ['au', 'na'], asignatura: 'na' },
  { caso: 'a recovered unit', unidades: [AU, RECUPERADA], niveles: ['au', 'sa'], asignatura: 'de' },
  { caso: 'a unit without the right', unidades: [AU, SIN_DERECHO], niveles: ['au', 'na'], asignatura: 'na' },
  { caso: 'a unit to be captured', unidades: [AU, SIN_CAPTURA], niveles: ['au', null], asignatura: null },
  { caso: 'no units', unidades: [], niveles: [], asignatura: null },
])(
  'from captures to the letter of an asignatura: $caso → $asignatura',
  ({ unidades, niveles: letras, asignatura: final }) => {
    const { niveles, asignatura } = recorridoDeAsignatura({ esIntegradora: false, unidades }, normas);
    expect({
      niveles: niveles.map((nivel) => (nivel.outcome === 'resuelta' ? nivel.nivel.nivel : null)),
      asignatura: asignatura?.nivel ?? null,
    }).toEqual({ niveles: letras, asignatura: final });
  },
);

test('an integradora speaks its own letters all the way', () => {
  const { niveles, asignatura } = recorridoDeAsignatura({ esIntegradora: true, unidades: [AU] }, normas);
  expect(niveles).toEqual([{ outcome: 'resuelta', nivel: { nivel: 'ca', numero: 10 } }]);
  expect(asignatura).toEqual({ nivel: 'ca', numero: 10 });
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
