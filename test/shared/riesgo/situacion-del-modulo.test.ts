import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { reporteDeCorte } from '../../../shared/reporte/reporte-de-corte';
import { type Nivel } from '../../../shared/modelo/reporte';
import { decimal } from '../../../shared/nucleo/decimal';
import { CIEN } from '../../../shared/nucleo/fraccion';
import { cifrasPublicadas } from '../../../shared/reporte/cifras-publicadas';
import { semaforoConOtra, situacionDelModulo } from '../../../shared/riesgo/situacion-del-modulo';
import { contextoDe, MUESTRAS, sabanaDe } from '../../muestra';
import { CONTEXTO } from '../../sabana-de-prueba';

describe.each(MUESTRAS)('$nombre, from $archivos.length files', ({ plantel, corte, archivos }) => {
  test('agrees with every row of the report where R05 is not what decides', async () => {
    const sabana = await sabanaDe(plantel, corte, archivos);
    const contexto = await contextoDe(plantel);
    const filas = new Map(
      reporteDeCorte(sabana, contexto).alumnosModulos.map((fila) => [
        `${fila.matricula} ${fila.grupo} ${fila.modulo}`,
        fila,
      ]),
    );
    const discrepancias: unknown[] = [];
    let comparadas = 0;
    for (const { grupo, modulo, actividades, alumnos } of sabana.gruposModulo) {
      for (const { matricula, logros, asistencias, sesiones } of alumnos) {
        const situacion = situacionDelModulo(
          {
            actividades: actividades.map((una) => ({ peso: decimal(una.peso), corte: una.corte })),
            logros: logros.map((logro) => (logro === null ? null : decimal(logro).entre(CIEN))),
            corte,
            asistencias,
            sesiones,
            minimo: contexto.minimoAprobatorio,
          },
          contexto.normas,
        );
        const fila = filas.get(`${matricula} ${grupo} ${modulo}`);
        const r05 = fila?.banderas.find(({ clave }) => clave === 'R05')?.nivel ?? null;
        const obtenido = {
          ...fila,
          ...cifrasPublicadas(situacion),
          semaforo: semaforoConOtra(situacion.semaforo, r05),
        };
        if (!isDeepStrictEqual(obtenido, fila)) discrepancias.push([obtenido, fila]);
        comparadas += 1;
      }
    }
    expect(discrepancias).toEqual([]);
    expect(comparadas).toBe(filas.size);
  });
});

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
