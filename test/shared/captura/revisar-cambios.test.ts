import { describe, expect, test } from '@jest/globals';
import { aplicar, type Celdas } from '../../../shared/captura/celdas';
import { textoDePlan } from '../../../shared/captura/plan-de-captura';
import { celdasSinColumna, faltasDeDatos, revisarCambios } from '../../../shared/captura/revisar-cambios';
import { type CambioDeCelda, type PlanUt } from '../../../shared/modelo/captura';
import { normasEn } from '../../../shared/norma/normas';
import { alumnoUt, celdasConalep, celdasUt, LUGAR_CONALEP, LUGAR_UT, planUt } from '../../captura-de-prueba';

const NORMAS = normasEn('2026-11-01');

const cambio = (columna: string, partes: Partial<CambioDeCelda> = {}): CambioDeCelda => ({
  matricula: '0001',
  ...{ columna, antes: null, despues: null, cuando: '2026-11-01T18:00:00.000Z', motivo: null },
  ...partes,
});

/** The changes that take away all that is known of an alumno, in the order of their columnas. */
const borrado = (celdas: Celdas): CambioDeCelda[] =>
  [...(celdas.get('0001') ?? [])].map(([columna, antes]) => cambio(columna, { antes }));

function faltas(
  celdas: Celdas,
  cambios: readonly CambioDeCelda[],
  lugar: typeof LUGAR_UT = LUGAR_UT,
): string[] {
  const aplicada = aplicar(celdas, cambios);
  if (aplicada.outcome === 'conflicto') throw new Error('the changes do not follow the captura');
  return revisarCambios(celdas, aplicada.celdas, cambios, { lugar, normas: NORMAS }).map(
    ({ matricula, columna, motivo }) => `${matricula}/${columna}: ${motivo}`,
  );
}

describe('whoever leaves the list', () => {
  const sinNombre = cambio('nombre', { antes: 'ALBA RÍOS ANA' });

  test('leaves nothing in it: a name alone is not taken away', () => {
    expect(faltas(celdasUt(), [sinNombre])).toEqual([
      expect.stringMatching(
        /^0001\/nombre: La matrícula 0001 se queda sin nombre y conserva lo capturado: .+ y \d más\.$/,
      ),
    ]);
    expect(faltas(celdasConalep(), [sinNombre], LUGAR_CONALEP)).toHaveLength(1);
  });

  test('is told of the one datum that stays', () => {
    const cambios = borrado(celdasUt()).filter(({ columna }) => columna !== 'veces-cursada');
    expect(faltas(celdasUt(), cambios)).toEqual([
      '0001/nombre: La matrícula 0001 se queda sin nombre y conserva lo capturado: las veces que la ha cursado.',
    ]);
  });

  test('may leave with everything, in whatever order', () => {
    expect(faltas(celdasUt(), borrado(celdasUt()))).toEqual([]);
    expect(faltas(celdasUt(), borrado(celdasUt()).toReversed())).toEqual([]);
  });

  test('may change name, and a name nobody had be taken back', () => {
    const otro = cambio('nombre', { antes: 'ALBA RÍOS ANA', despues: 'ALBA RÍOS ANNA' });
    expect(faltas(celdasUt(), [otro])).toEqual([]);
    const nueva = [
      cambio('nombre', { matricula: '0009', despues: 'NUEVA' }),
      cambio('nombre', { matricula: '0009', antes: 'NUEVA' }),
    ];
    expect(faltas(celdasUt(), nueva)).toEqual([]);
  });
});

describe('a plan', () => {
  const nuevo = textoDePlan(planUt({ nombre: 'Bases de datos II' }));
  const conMotivo = (motivo: string | null): CambioDeCelda =>
    cambio('plan', { matricula: '', antes: textoDePlan(planUt()), despues: nuevo, motivo });

  test.each([
    { caso: 'with results and no reason', alumnos: [alumnoUt()], motivo: null, esperadas: 1 },
    { caso: 'with results and a reason', alumnos: [alumnoUt()], motivo: 'Acta', esperadas: 0 },
    { caso: 'without results', alumnos: [], motivo: null, esperadas: 0 },
  ])('$caso: $esperadas faltas', ({ alumnos, motivo, esperadas }) => {
    expect(faltas(celdasUt(alumnos), [conMotivo(motivo)])).toHaveLength(esperadas);
  });

  test('never takes away the column of a result', () => {
    const { unidades, ...otro } = planUt().plan;
    const corto = textoDePlan(planUt({ plan: { ...otro, unidades: unidades.slice(0, 1) } }));
    const cambios = [cambio('plan', { matricula: '', antes: textoDePlan(planUt()), despues: corto })];
    expect(faltas(celdasUt(), cambios)).toContainEqual(
      expect.stringContaining('El plan nuevo ya no tiene el indicador U2-H2 de la unidad 2'),
    );
  });
});

test.each([
  { caso: 'a column no captura has', dado: cambio('otra', { despues: '8' }), dice: 'no es una columna' },
  { caso: 'an indicator the plan lacks', dado: cambio('u1/i/U9-X', { despues: '8' }), dice: 'no tiene' },
  {
    caso: 'a result of nobody on the list',
    dado: cambio('u1/i/U1-S1', { matricula: '0009', despues: '8' }),
    dice: 'no está en la lista',
  },
  {
    caso: 'a value not in its one form',
    dado: cambio('u1/i/U1-S1', { antes: '8', despues: '8.50' }),
    dice: '«8.5»',
  },
  {
    caso: 'more sessions attended than given',
    dado: cambio('u1/asistencias', { antes: '20', despues: '21' }),
    dice: '21 asistencias y sólo 20',
  },
])('$caso is refused', ({ dado, dice }) => {
  expect(faltas(celdasUt(), [dado])).toEqual([expect.stringContaining(dice)]);
});

test('without a plan nothing is captured', () => {
  expect(faltas(new Map(), [cambio('nombre', { despues: 'ALBA' })])).toEqual([
    '/plan: La captura no tiene plan.',
  ]);
});

test('a plan is gone through as many times for all the data of a captura as for one of them', () => {
  let veces = 0;
  const { plan, ...resto } = planUt();
  const contado: PlanUt = {
    ...resto,
    get plan() {
      veces += 1;
      return plan;
    },
  };
  const contar = (hacer: () => unknown): number => {
    veces = 0;
    hacer();
    return veces;
  };
  const datos = [...celdasUt()].flatMap(([matricula, suyas]) =>
    [...suyas].map(([columna, despues]) => ({ matricula, columna, antes: null, despues })),
  );
  const de = (cuantos: number) => contar(() => faltasDeDatos(contado, celdasUt(), datos.slice(0, cuantos)));
  expect(datos.length).toBeGreaterThan(20);
  expect([de(datos.length), de(datos.length) > 0]).toEqual([de(1), true]);
  const sinColumna = (celdas: Celdas) => contar(() => celdasSinColumna(celdas, contado));
  expect(sinColumna(celdasUt())).toBe(sinColumna(celdasUt([alumnoUt()])));
});
