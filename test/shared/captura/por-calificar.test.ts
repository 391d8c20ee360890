import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sabanaEfectiva } from '../../../functions/casos/insumos/sabana-efectiva';
import { calificarCaptura } from '../../../shared/calificacion/calificar-captura';
import { calificarEnModulo } from '../../../shared/calificacion/calificar-en-modulo';
import { grupoModuloDeCeldas } from '../../../shared/captura/alumnos-de-celdas';
import { enCeldas } from '../../../shared/captura/celdas';
import { celdasDeModulo } from '../../../shared/captura/celdas-de-alumnos';
import { cuentaLoCapturado } from '../../../shared/captura/grupo-modulo-efectivo';
import { moduloPorCalificar, resultadosDeSabana } from '../../../shared/captura/por-calificar';
import { type EnSabana, type PlanConalep } from '../../../shared/modelo/captura';
import { type NumeroCorte } from '../../../shared/modelo/corte';
import { type AlumnoEnModulo, type GrupoModulo } from '../../../shared/modelo/sabana';
import { normasEn } from '../../../shared/norma/normas';
import { decimal } from '../../../shared/nucleo/decimal';
import { celdasUt, planConalep, planUt } from '../../captura-de-prueba';
import { alumno, grupoModulo } from '../../sabana-de-prueba';

const LUGAR = { grupo: '101', asignatura: 'PEMA-04' };
const PLAN = planConalep({ actividades: grupoModulo({}).actividades });
const CORTE: NumeroCorte = 2;
const CONTEXTO = {
  ...{ normas: normasEn('2026-11-02'), corte: CORTE, minimoAprobatorio: decimal('70') },
  dia: { fechaReferencia: '2026-11-02', diasInhabiles: [] },
};
const SIN_NADA = { asistencias: null, sesiones: null, ultimaAsistencia: null, logros: [null, null, null] };

const enSabanaDe = (...grupos: readonly GrupoModulo[]): EnSabana => ({
  edicion: 'a1',
  cortes: grupos.map((grupo, i) => ({ corte: i === 0 ? 2 : 3, grupo })),
});
const capturaDe = (
  alumnos: readonly AlumnoEnModulo[],
  enSabana: EnSabana | null,
  plan: PlanConalep = PLAN,
) => ({
  ...{ plan, enSabana },
  celdas: enCeldas(celdasDeModulo(plan, alumnos)),
});

const unAlumno = (
  matricula: string,
  cuentas: fc.Arbitrary<(number | null)[]>,
  logros: fc.Arbitrary<string>,
) =>
  fc
    .record({
      cuentas,
      ultimaAsistencia: fc.constantFrom(null, '2026-10-20', '2026-10-29'),
      logros: fc.array(fc.option(logros), { minLength: 3, maxLength: 3 }),
    })
    .map(({ cuentas: [asistencias = null, sesiones = null], ...resto }) =>
      alumno({ matricula, nombre: `ALUMNO ${matricula}`, asistencias, sesiones, ...resto }),
    );
const unGrupo = (cuentas: fc.Arbitrary<(number | null)[]>, logros: fc.Arbitrary<string>) =>
  fc.tuple(unAlumno('1', cuentas, logros), unAlumno('2', cuentas, logros));
const LOGRO = fc.constantFrom('0', '64.57', '79.99', '100');
/** Each apart: SAE may say how many sessions there were, and not how many were attended. */
const DE_SABANA = fc.tuple(fc.constantFrom(null, 16, 20), fc.constantFrom(null, 20));
/** Both or neither. */
const DE_CAPTURA = fc.constantFrom<(number | null)[]>([null, null], [16, 20], [20, 20]);

describe('what the docente sees is what the report is made from', () => {
  test.each([
    { caso: 'whoever captured what', logros: LOGRO },
    { caso: 'while only attendance was captured', logros: fc.constant('') },
  ])('$caso', ({ logros }) => {
    fc.assert(
      fc.property(
        unGrupo(DE_SABANA, LOGRO),
        unGrupo(DE_CAPTURA, logros),
        fc.boolean(),
        (cargados, capturados, alReves) => {
          const cargado = grupoModulo({ alumnos: cargados });
          const plan = { ...PLAN, actividades: alReves ? PLAN.actividades.toReversed() : PLAN.actividades };
          const captura = capturaDe(capturados, enSabanaDe(cargado), plan);
          const vista = calificarCaptura(captura.celdas, CONTEXTO, captura.enSabana);
          // As `gruposCapturados` chooses which capturas have a part in the report.
          const conResultados = capturados.some((uno) => uno.logros.some((logro) => (logro ?? '') !== ''));
          const capturado = grupoModuloDeCeldas(captura.celdas, plan, LUGAR);
          const cuentan = cuentaLoCapturado({ conResultados, enSabana: true }) ? [capturado] : [];
          const destino = { plantel: '252', periodo: 'AGODIC26', corte: CONTEXTO.corte };
          const [delReporte] = sabanaEfectiva(destino, { gruposModulo: [cargado] }, cuentan).gruposModulo;
          const esperados = delReporte?.alumnos.map((uno) =>
            calificarEnModulo(uno, delReporte.actividades, CONTEXTO),
          );
          expect(vista?.alumnos).toEqual(esperados?.map((uno) => expect.objectContaining(uno)));
        },
      ),
    );
  });
});

describe('what the sábana brings', () => {
  const listados = [
    alumno({ ...SIN_NADA, matricula: '1', logros: ['50', null, null] }),
    alumno({ ...SIN_NADA, matricula: '2' }),
  ];
  const delCorte2 = grupoModulo({ alumnos: ['1', '2', '3'].map((matricula) => alumno({ matricula })) });
  const delCorte3 = grupoModulo({ alumnos: [alumno({ matricula: '2', logros: ['90', '80', '70'] })] });
  const captura = capturaDe(listados, enSabanaDe(delCorte2, delCorte3));

  test('counts at its own corte, and nobody joins the list of the captura', () => {
    const logrosEn = (corte: 1 | 2 | 3) =>
      Object.fromEntries(
        moduloPorCalificar(captura, corte).alumnos.map((uno) => [uno.matricula, uno.logros]),
      );
    expect([logrosEn(1), logrosEn(2), logrosEn(3)]).toEqual([
      { '1': ['50', null, null], '2': [null, null, null] },
      { '1': ['50', '80', null], '2': ['90', '80', null] },
      { '1': ['50', null, null], '2': ['90', '80', '70'] },
    ]);
  });

  test('is told by the newest of them, cell by cell', () => {
    expect(Object.fromEntries(resultadosDeSabana(captura).get('2') ?? [])).toEqual({
      ...{ 'ra/1.1': '90', 'ra/1.2': '80' },
      'ra/2.1': '70',
    });
    expect([...resultadosDeSabana(captura).keys()]).toEqual(['2']);
  });

  test('is nothing without a sábana, where it does not know the grupo, and in an asignatura', () => {
    for (const enSabana of [null, enSabanaDe()]) {
      const sola = { ...captura, enSabana };
      expect(moduloPorCalificar(sola, CORTE).alumnos.map(({ logros }) => logros)).toEqual(
        listados.map(({ logros }) => logros),
      );
      expect(resultadosDeSabana(sola).size).toBe(0);
    }
    const asignatura = { plan: planUt(), celdas: celdasUt(), enSabana: captura.enSabana };
    expect(resultadosDeSabana(asignatura).size).toBe(0);
  });
});

test('sessions of a list are counted with what the sábana graded', () => {
  const plan = { ...PLAN, asistencia: 'sesiones' as const };
  const celdas = enCeldas([
    ...celdasDeModulo(plan, [alumno({ ...SIN_NADA, matricula: '1', logros: [null, null, '60'] })]),
    { matricula: '1', columna: 's/2026-09-01/1', valor: 'A' },
    { matricula: '1', columna: 's/2026-09-02/1', valor: 'F' },
  ]);
  const deSae = alumno({ matricula: '1', sesiones: 1, asistencias: 1 });
  const enSabana = enSabanaDe(grupoModulo({ alumnos: [deSae] }));
  const [suyo] = moduloPorCalificar({ plan, celdas, enSabana }, CORTE).alumnos;
  expect([suyo?.sesiones, suyo?.asistencias, suyo?.logros]).toEqual([2, 1, ['90', '80', '60']]);
});
