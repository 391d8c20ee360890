import { describe, expect, test } from '@jest/globals';
import { type Nivel } from '../../../shared/modelo/reporte';
import { type Normas } from '../../../shared/norma/normas';
import { decimal } from '../../../shared/nucleo/decimal';
import { semaforoConOtra, situacionDelModulo } from '../../../shared/riesgo/situacion-del-modulo';
import { CONTEXTO } from '../../sabana-de-prueba';

const base = {
  actividades: [
    { peso: decimal('30'), corte: 1 },
    { peso: decimal('35'), corte: 2 },
    { peso: decimal('35'), corte: 3 },
  ],
  logros: [decimal('0.9'), decimal('0.9'), null],
  corte: 2,
  asistencias: 20,
  sesiones: 20,
  minimo: decimal('70'),
} as const;

const { normas } = CONTEXTO;
const conSeguimiento = (cambios: Partial<Normas['seguimientoPo04']>): Normas => ({
  ...normas,
  seguimientoPo04: { ...normas.seguimientoPo04, ...cambios },
});
/** Today whoever is above the margin of R02 never needs so much; under norms that warn earlier they may. */
const QUE_AVISA_ANTES = { imposibleAprobarRequerido: decimal('45') };

describe('one flag is enough to colour the semáforo, unless the norm says that it is the docente’s', () => {
  test.each([
    { clave: 'R02', datos: { logros: [decimal('0.75'), decimal('0.75'), null] }, nivel: 'amarillo' },
    {
      clave: 'R03',
      datos: { logros: [decimal('0.81'), decimal('0.81'), null] },
      norma: QUE_AVISA_ANTES,
      nivel: 'amarillo',
    },
    { clave: 'R04c', datos: { asistencias: 15 }, nivel: 'rojo' },
    { clave: 'R08', datos: { logros: [decimal('1'), decimal('0.8'), null] }, nivel: 'amarillo' },
  ])('$clave in $nivel, the others in verde', ({ clave, datos, norma, nivel }) => {
    const { semaforo, niveles } = situacionDelModulo({ ...base, ...datos }, conSeguimiento({ ...norma }));
    const verdes = { R01: 'verde', R02: 'verde', R03: 'verde', R04c: 'verde', R08: 'verde' };
    expect(niveles).toEqual({ ...verdes, [clave]: nivel });
    expect(semaforo).toBe(nivel);
    const delDocente = conSeguimiento({ ...norma, clavesDelDocente: [clave] });
    expect(situacionDelModulo({ ...base, ...datos }, delDocente).semaforo).toBe('verde');
  });

  test('R01 is the docente’s today, and colours where no flag is', () => {
    const incompleta = { ...base, logros: [decimal('0.9'), null] };
    expect(situacionDelModulo(incompleta, normas).semaforo).toBe('verde');
    expect(situacionDelModulo(incompleta, conSeguimiento({ clavesDelDocente: [] })).semaforo).toBe(
      'amarillo',
    );
  });
});

describe('what is missing', () => {
  test('nothing registered is gris whatever the attendance says', () => {
    const { semaforo, niveles } = situacionDelModulo(
      { ...base, logros: [], asistencias: 1 },
      CONTEXTO.normas,
    );
    expect(semaforo).toBe('gris');
    expect(niveles).toEqual({ R01: 'rojo', R02: 'gris', R03: 'gris', R04c: 'rojo', R08: 'gris' });
  });

  test.each([{ asistencias: null }, { sesiones: null }])('%j leaves R04c without data', (falta) => {
    const { semaforo, niveles } = situacionDelModulo({ ...base, ...falta }, CONTEXTO.normas);
    expect([semaforo, niveles.R04c]).toEqual(['verde', 'gris']);
  });

  test('there is no fall at the first corte, nor without registration at the previous one', () => {
    const primero = situacionDelModulo({ ...base, corte: 1 }, CONTEXTO.normas);
    const sinAnterior = situacionDelModulo({ ...base, logros: [null, decimal('0.9')] }, CONTEXTO.normas);
    expect([primero.caida, primero.niveles.R08, primero.niveles.R03]).toEqual([null, null, null]);
    expect([sinAnterior.caida, sinAnterior.niveles.R08]).toEqual([null, 'gris']);
  });

  test('what the docente has not captured never colours the alumno', () => {
    const { semaforo, niveles } = situacionDelModulo(
      { ...base, logros: [decimal('0.9'), null] },
      CONTEXTO.normas,
    );
    expect([semaforo, niveles.R01]).toEqual(['verde', 'amarillo']);
  });
});

test.each<{ semaforo: Nivel; nivel: Nivel | null; queda: Nivel }>([
  { semaforo: 'gris', nivel: 'rojo', queda: 'gris' },
  { semaforo: 'verde', nivel: 'rojo', queda: 'rojo' },
  { semaforo: 'amarillo', nivel: 'verde', queda: 'amarillo' },
  { semaforo: 'verde', nivel: null, queda: 'verde' },
])('$semaforo with one more in $nivel stays $queda', ({ semaforo, nivel, queda }) => {
  expect(semaforoConOtra(semaforo, nivel)).toBe(queda);
});
