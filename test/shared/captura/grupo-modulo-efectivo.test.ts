import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { grupoModuloEfectivo } from '../../../shared/captura/grupo-modulo-efectivo';
import { type AlumnoEnModulo, type GrupoModulo } from '../../../shared/modelo/sabana';
import { actividad, alumno, grupoModulo } from '../../sabana-de-prueba';

const cargado = grupoModulo({ alumnos: [alumno({ matricula: '1' }), alumno({ matricula: '2' })] });
const sinNada: Partial<AlumnoEnModulo> = {
  ...{ asistencias: null, sesiones: null, ultimaAsistencia: null },
  logros: [null, null, null],
};
const capturado = (partes: Partial<AlumnoEnModulo>): GrupoModulo => ({
  ...cargado,
  alumnos: [alumno({ matricula: '1', ...sinNada, ...partes }), alumno({ matricula: '2', ...sinNada })],
});
const logrosDe = ({ alumnos }: GrupoModulo) =>
  Object.fromEntries(alumnos.map(({ matricula, logros }) => [matricula, logros]));

describe('result by result', () => {
  test.each<{ caso: string; logros: AlumnoEnModulo['logros']; esperado: AlumnoEnModulo['logros'] }>([
    {
      caso: 'what the sábana did not have joins it',
      logros: [null, null, '70'],
      esperado: ['90', '80', '70'],
    },
    { caso: 'what was captured wins', logros: [null, '50', null], esperado: ['90', '50', null] },
    { caso: 'a captured zero wins too', logros: ['0', null, null], esperado: ['0', '80', null] },
    { caso: 'nothing captured changes nothing', logros: [null, null, null], esperado: ['90', '80', null] },
  ])('$caso', ({ logros, esperado }) => {
    const efectivo = grupoModuloEfectivo(cargado, capturado({ logros }));
    expect(logrosDe(efectivo)).toEqual({ '1': esperado, '2': ['90', '80', null] });
  });
});

test.each<{ caso: string; partes: Partial<AlumnoEnModulo>; esperado: unknown[] }>([
  { caso: 'not captured', partes: {}, esperado: [40, 40, '2026-10-29'] },
  { caso: 'its totals', partes: { asistencias: 0, sesiones: 44 }, esperado: [0, 44, '2026-10-29'] },
  { caso: 'a later last day', partes: { ultimaAsistencia: '2026-10-30' }, esperado: [40, 40, '2026-10-30'] },
  {
    caso: 'before the sábana was made',
    partes: { asistencias: 30, sesiones: 30, ultimaAsistencia: '2026-10-20' },
    esperado: [40, 40, '2026-10-29'],
  },
])('attendance, $caso', ({ partes, esperado }) => {
  const [uno] = grupoModuloEfectivo(cargado, capturado(partes)).alumnos;
  expect([uno?.asistencias, uno?.sesiones, uno?.ultimaAsistencia]).toEqual(esperado);
});

test('alumnos of either are kept, under the name that was captured if there is one', () => {
  const alumnos = [
    alumno({ matricula: '2', nombre: 'BRAVO', ...sinNada }),
    alumno({ matricula: '3', nombre: 'CANO', logros: ['70', null, null] }),
    alumno({ matricula: '1', nombre: '', ...sinNada }),
  ];
  const efectivo = grupoModuloEfectivo(cargado, { ...cargado, alumnos });
  expect(efectivo.alumnos.map(({ matricula, nombre }) => [matricula, nombre])).toEqual([
    ['1', alumno({}).nombre],
    ['2', 'BRAVO'],
    ['3', 'CANO'],
  ]);
});

describe('the plan', () => {
  const [uno, dos, tres] = [actividad('1.1', '50', 1), actividad('1.2', '50', 2), actividad('3.1', '20', 3)];

  test.each<{
    caso: string;
    actividades: GrupoModulo['actividades'];
    logro: string | null;
    esperado: string[];
  }>([
    {
      caso: 'is that of the captura once it graded something',
      ...{ actividades: [uno, dos, tres], logro: '60' },
      esperado: ['1.1 50', '1.2 50', '3.1 20'],
    },
    {
      caso: 'is that of the sábana while it graded nothing',
      ...{ actividades: [uno, dos, tres], logro: null },
      esperado: ['1.1 35', '1.2 35', '2.1 30'],
    },
    {
      caso: 'is that of the sábana and what was captured besides, when the captura lacks what the sábana graded',
      ...{ actividades: [tres, dos], logro: '60' },
      esperado: ['1.1 35', '1.2 35', '2.1 30', '3.1 20'],
    },
  ])('$caso', ({ actividades, logro, esperado }) => {
    const logros = actividades.map(({ ra }) => (ra === '3.1' ? logro : null));
    const alumnos = [alumno({ matricula: '1', ...sinNada, logros })];
    const efectivo = grupoModuloEfectivo(cargado, { ...cargado, actividades, alumnos });
    expect(efectivo.actividades.map(({ ra, peso }) => `${ra} ${peso}`)).toEqual(esperado);
  });
});

test('no result is lost, captured or loaded', () => {
  const RA = ['1.1', '1.2', '2.1', '2.2'];
  const grupo = fc.subarray(RA, { minLength: 1 }).chain((ras) =>
    fc
      .uniqueArray(fc.constantFrom('1', '2', '3'))
      .chain((matriculas) =>
        fc.tuple(
          ...matriculas.map((matricula) =>
            fc
              .array(fc.option(fc.constantFrom('0', '70', '100')), {
                minLength: ras.length,
                maxLength: ras.length,
              })
              .map((logros) => alumno({ matricula, logros })),
          ),
        ),
      )
      .map((alumnos) => grupoModulo({ actividades: ras.map((ra) => actividad(ra, '25', 1)), alumnos })),
  );
  const resultados = ({ actividades, alumnos }: GrupoModulo) =>
    alumnos.flatMap(({ matricula, logros }) =>
      actividades.flatMap(({ ra }, i) => {
        const logro = logros[i] ?? null;
        return logro === null ? [] : [[`${matricula} ${ra}`, logro] as const];
      }),
    );
  fc.assert(
    fc.property(grupo, grupo, (loaded, captured) => {
      const esperados = new Map([...resultados(loaded), ...resultados(captured)]);
      expect(new Map(resultados(grupoModuloEfectivo(loaded, captured)))).toEqual(esperados);
    }),
  );
});
