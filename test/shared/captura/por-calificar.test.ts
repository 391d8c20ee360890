import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sabanaEfectiva } from '../../../functions/casos/sabana-efectiva';
import { calificarCaptura } from '../../../shared/calificacion/calificar-captura';
import { calificarEnModulo } from '../../../shared/calificacion/calificar-en-modulo';
import { grupoModuloDeCeldas } from '../../../shared/captura/alumnos-de-celdas';
import { enCeldas } from '../../../shared/captura/celdas';
import { celdasDeModulo } from '../../../shared/captura/celdas-de-alumnos';
import { porCalificar, resultadosDeSabana } from '../../../shared/captura/por-calificar';
import { type GrupoEnSabana, type PlanConalep } from '../../../shared/modelo/captura';
import { type AlumnoEnModulo } from '../../../shared/modelo/sabana';
import { normasEn } from '../../../shared/norma/normas';
import { decimal } from '../../../shared/nucleo/decimal';
import { celdasUt, planConalep, planUt } from '../../captura-de-prueba';
import { alumno, grupoModulo } from '../../sabana-de-prueba';

const LUGAR = { grupo: '101', asignatura: 'PEMA-04' };
const PLAN = planConalep({ actividades: grupoModulo({}).actividades });
const CONTEXTO = {
  ...{ normas: normasEn('2026-11-02'), corte: 3 as const, minimoAprobatorio: decimal('70') },
  dia: { fechaReferencia: '2026-11-02', diasInhabiles: [] },
};
const SIN_NADA = { asistencias: null, sesiones: null, ultimaAsistencia: null, logros: [null, null, null] };

const capturaDe = (
  alumnos: readonly AlumnoEnModulo[],
  enSabana: GrupoEnSabana | null,
  plan: PlanConalep = PLAN,
) => ({
  ...{ plan, enSabana },
  celdas: enCeldas(celdasDeModulo(plan, alumnos)),
});
const edicion = (grupo: GrupoEnSabana['grupo']): GrupoEnSabana => ({ edicion: 'a1', grupo });

const unLogro = fc.constantFrom(null, '0', '64.57', '79.99', '100');
const unAlumno = (matricula: string) =>
  fc.record<AlumnoEnModulo>({
    matricula: fc.constant(matricula),
    nombre: fc.constant(`ALUMNO ${matricula}`),
    asistencias: fc.constantFrom(null, 16, 20),
    sesiones: fc.constant(20),
    ultimaAsistencia: fc.constantFrom(null, '2026-10-20', '2026-10-29'),
    logros: fc.array(unLogro, { minLength: 3, maxLength: 3 }),
  });
const unGrupo = fc.tuple(unAlumno('1'), unAlumno('2'));

test('what the docente sees is what the report is made from, whoever captured what', () => {
  fc.assert(
    fc.property(unGrupo, unGrupo, fc.boolean(), (cargados, capturados, alReves) => {
      const enSabana = grupoModulo({ alumnos: cargados });
      const plan = { ...PLAN, actividades: alReves ? PLAN.actividades.toReversed() : PLAN.actividades };
      const captura = capturaDe(capturados, edicion(enSabana), plan);
      const vista = calificarCaptura(porCalificar(captura).celdas, CONTEXTO);
      const destino = { plantel: '252', periodo: 'AGODIC26', corte: CONTEXTO.corte };
      const [delReporte] = sabanaEfectiva(destino, { gruposModulo: [enSabana] }, [
        grupoModuloDeCeldas(captura.celdas, plan, LUGAR),
      ]).gruposModulo;
      const esperados = delReporte?.alumnos.map((uno) =>
        calificarEnModulo(uno, delReporte.actividades, CONTEXTO),
      );
      expect(vista?.alumnos).toEqual(esperados?.map((uno) => expect.objectContaining(uno)));
    }),
  );
});

describe('what the sábana brings', () => {
  const captura = capturaDe(
    [
      alumno({ ...SIN_NADA, matricula: '1', logros: ['50', null, null] }),
      alumno({ ...SIN_NADA, matricula: '2' }),
    ],
    edicion(grupoModulo({ alumnos: ['1', '2', '3'].map((matricula) => alumno({ matricula })) })),
  );

  test('is counted by alumno, and nobody joins the list of the captura', () => {
    expect([...resultadosDeSabana(captura)]).toEqual([
      ['1', 1],
      ['2', 2],
    ]);
    expect([...porCalificar(captura).celdas.keys()]).toEqual(['', '1', '2']);
  });

  test('is nothing without a sábana, where it does not know the grupo, and in an asignatura', () => {
    for (const enSabana of [null, edicion(null)]) {
      const sola = { ...captura, enSabana };
      expect(porCalificar(sola)).toEqual({ plan: sola.plan, celdas: sola.celdas });
      expect(resultadosDeSabana(sola).size).toBe(0);
    }
    const asignatura = { plan: planUt(), celdas: celdasUt(), enSabana: captura.enSabana };
    expect(porCalificar(asignatura).celdas).toBe(asignatura.celdas);
  });
});

test('sessions of a list are counted with the totals of the sábana', () => {
  const celdas = enCeldas([
    ...celdasDeModulo({ ...PLAN, asistencia: 'sesiones' }, [alumno({ ...SIN_NADA, matricula: '1' })]),
    { matricula: '1', columna: 's/2026-09-01/1', valor: 'A' },
    { matricula: '1', columna: 's/2026-09-02/1', valor: 'F' },
  ]);
  const plan = { ...PLAN, asistencia: 'sesiones' as const };
  const enSabana = edicion(grupoModulo({ alumnos: [alumno({ matricula: '1' })] }));
  const suyas = porCalificar({ plan, celdas, enSabana }).celdas.get('1');
  expect([suyas?.get('sesiones'), suyas?.get('asistencias'), suyas?.get('ra/1.1')]).toEqual(['2', '1', '90']);
});
