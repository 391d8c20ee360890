import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type NombreDeParametro, normasEn } from '../../../shared/norma/normas';
import { decimal } from '../../../shared/nucleo/decimal';
import { Cambio } from '../../../shared/simulacion/cambio';
import { conCambios } from '../../../shared/simulacion/con-cambios';
import { incoherencias } from '../../../shared/simulacion/incoherencias';
import { decirValor } from '../../../shared/simulacion/proporciones';
import { leerValor, mostrarValor } from '../../../shared/simulacion/valor-de-parametro';

const normas = normasEn('2026-10-30');
const probar = (...cambios: readonly (readonly [NombreDeParametro, string])[]) =>
  conCambios(
    normas,
    cambios.map(([parametro, valor]) => ({ parametro, valor })),
  );

const mensajes = (...cambios: readonly (readonly [NombreDeParametro, string])[]): readonly string[] => {
  const probadas = probar(...cambios);
  return probadas.outcome === 'rechazadas' ? probadas.rechazos.map(({ motivo }) => motivo) : [];
};

test('other norms are made, and those in force stay as they are', () => {
  const probadas = probar(
    ['reglamentoUt.pesoContinua', '0.6'],
    ['reglamentoUt.pesoSumativa', '2/5'],
    ['seguimientoPo04.ausenciaDiasAmarillo', '5'],
    ['seguimientoPo04.caidaCortes', '3'],
    ['reglamentoUt.politicaDeNivel', 'truncado'],
    ['reglamentoUt.evidencias', 'producto, desempeno'],
  );
  expect(probadas).toMatchObject({
    outcome: 'probadas',
    cambios: [
      {
        parametro: 'reglamentoUt.pesoContinua',
        nombre: 'Peso de la evaluación continua',
        de: '0.7',
        a: '0.6',
      },
      { de: '0.3', a: '0.4' },
      { de: '7', a: '5' },
      { de: '2, 3', a: '3' },
      { de: 'redondeo', a: 'truncado' },
      { de: 'conocimiento, producto, desempeno', a: 'producto, desempeno' },
    ],
  });
  if (probadas.outcome !== 'probadas') return;
  const { reglamentoUt, seguimientoPo04, residencias } = probadas.normas;
  expect(reglamentoUt.pesoSumativa.igualA(decimal('0.4'))).toBe(true);
  expect([seguimientoPo04.ausenciaDiasAmarillo, seguimientoPo04.caidaCortes]).toEqual([5, [3]]);
  expect(residencias).toEqual(normas.residencias);
  expect(normas).toEqual(normasEn('2026-10-30'));
});

test('no change is the norms in force, which contradict themselves in nothing', () => {
  expect(probar()).toEqual({ outcome: 'probadas', normas, cambios: [] });
  expect(incoherencias(normas)).toEqual([]);
});

describe('a value of another kind is refused by the name of its parameter', () => {
  test.each<{ parametro: NombreDeParametro; valor: string; motivo: string }>([
    { parametro: 'reglamentoUt.asistenciaMinima', valor: '80 %', motivo: 'debe ser un número de cero' },
    { parametro: 'reglamentoUt.asistenciaMinima', valor: '-0.1', motivo: 'debe ser un número de cero' },
    { parametro: 'reglamentoUt.remedialesMaximas', valor: '2.5', motivo: 'debe ser un número entero' },
    { parametro: 'reglamentoUt.politicaDeNivel', valor: 'techo', motivo: 'debe ser redondeo o truncado' },
    { parametro: 'seguimientoPo04.canalDeCertificados', valor: 'otro', motivo: 'no interviene en ninguna' },
    { parametro: 'seguimientoPo04.caidaCortes', valor: '2, dos', motivo: 'debe ser una lista' },
    { parametro: 'seguimientoPo04.clavesDelDocente', valor: 'R01,,', motivo: 'debe ser una lista' },
    { parametro: 'seguimientoPo04.caidaCortes', valor: '2, 2', motivo: 'repite un valor' },
    { parametro: 'reglamentoUt.plazosDeCarrera', valor: '6', motivo: 'es una tabla' },
    { parametro: 'seguimientoPo04.modelosAcademicos', valor: '6', motivo: 'es una tabla' },
  ])('$parametro = $valor', ({ parametro, valor, motivo }) => {
    expect(mensajes([parametro, valor])).toEqual([expect.stringContaining(motivo)]);
  });

  test('every reason is given at once', () => {
    expect(
      mensajes(
        ['reglamentoUt.remedialesMaximas', 'x'],
        ['reglamentoUt.asistenciaMinima', '0.8'],
        ['reglamentoUt.asistenciaMinima', '0.7'],
      ),
    ).toEqual([
      '«Remediales por asignatura» debe ser un número entero de cero en adelante.',
      '«Asistencia mínima para ser evaluado» aparece dos veces.',
    ]);
  });

  test('and a name that is none does not get this far', () => {
    const leido = Cambio.safeParse({ parametro: 'reglamentoUt.inventado', valor: '1' });
    expect(leido.error?.issues[0]?.message).toBe(
      '«reglamentoUt.inventado» no es un parámetro de las normas.',
    );
    expect(Cambio.parse({ parametro: 'reglamentoUt.asistenciaMinima', valor: ' 0.8 ' })).toEqual({
      parametro: 'reglamentoUt.asistenciaMinima',
      valor: '0.8',
    });
  });
});

describe('norms that contradict themselves are refused, on one side of the line and not on the other', () => {
  test.each<{ cambios: readonly (readonly [NombreDeParametro, string])[]; motivo: string | null }>([
    { cambios: [['reglamentoUt.pesoContinua', '0.6']], motivo: 'deben sumar 100 %' },
    {
      cambios: [
        ['reglamentoUt.pesoContinua', '0.6'],
        ['reglamentoUt.pesoSumativa', '0.40001'],
      ],
      motivo: 'deben sumar 100 %',
    },
    { cambios: [['reglamentoUt.minimoAprobatorio', '10']], motivo: null },
    { cambios: [['reglamentoUt.minimoAprobatorio', '10.01']], motivo: 'no pasa de 10' },
    { cambios: [['reglamentoUt.calificacionMaximaDeRecuperacion', '9']], motivo: null },
    { cambios: [['reglamentoUt.calificacionMaximaDeRecuperacion', '7']], motivo: 'debe ser 8, 9 o 10' },
    { cambios: [['reglamentoUt.asistenciaMinima', '0.9']], motivo: null },
    { cambios: [['reglamentoUt.asistenciaMinima', '0.9001']], motivo: 'se cruzan' },
    { cambios: [['reglamentoUt.asistenciaEnRiesgo', '1.01']], motivo: '%) no pasa de 100 %.' },
    { cambios: [['seguimientoPo04.inasistenciaRojo', '0.9']], motivo: null },
    { cambios: [['seguimientoPo04.inasistenciaRojo', '0.91']], motivo: 'se cruzan' },
    { cambios: [['seguimientoPo04.ausenciaDiasAmarillo', '14']], motivo: null },
    { cambios: [['seguimientoPo04.ausenciaDiasAmarillo', '15']], motivo: 'se cruzan' },
    { cambios: [['seguimientoPo04.reprobacionModulosRojo', '1']], motivo: null },
    { cambios: [['seguimientoPo04.reprobacionModulosRojo', '0']], motivo: 'se cruzan' },
    { cambios: [['seguimientoPo04.conductaIncidenciasAmarillo', '3']], motivo: null },
    { cambios: [['seguimientoPo04.conductaIncidenciasAmarillo', '4']], motivo: 'se cruzan' },
    { cambios: [['seguimientoPo04.caidaAmarillo', '20']], motivo: null },
    { cambios: [['seguimientoPo04.caidaAmarillo', '20.5']], motivo: 'se cruzan' },
    { cambios: [['seguimientoPo04.caidaRojo', '101']], motivo: 'no pasa de 100' },
    { cambios: [['seguimientoPo04.avanceBajoMargen', '100']], motivo: null },
    { cambios: [['seguimientoPo04.avanceBajoMargen', '101']], motivo: 'no pasa de 100' },
    { cambios: [['seguimientoPo04.imposibleAprobarRequerido', '101']], motivo: 'no pasa de 100' },
    { cambios: [['seguimientoPo04.docenteFraccionRojo', '1.5']], motivo: '%) no pasa de 100 %.' },
    { cambios: [['seguimientoPo04.inasistenciaAmarillo', '1.5']], motivo: '%) no pasa de 100 %.' },
    { cambios: [['seguimientoPo04.imposibleAprobarCortes', '1, 4']], motivo: 'los cortes 1, 2 y 3' },
    { cambios: [['seguimientoPo04.caidaCortes', '0']], motivo: 'los cortes 1, 2 y 3' },
  ])('$cambios: $motivo', ({ cambios, motivo }) => {
    expect(mensajes(...cambios)).toEqual(motivo === null ? [] : [expect.stringContaining(motivo)]);
  });

  test('both numbers at odds are named with their values', () => {
    expect(mensajes(['reglamentoUt.pesoContinua', '0.6'])).toEqual([
      '«Peso de la evaluación continua» (60 %) y «Peso de la evaluación sumativa» (30 %) deben sumar 100 %: cambie los dos.',
    ]);
  });
});

test.each([
  { parametro: 'reglamentoUt.asistenciaMinima', valor: decimal('0.85'), dicho: '85 %' },
  { parametro: 'reglamentoUt.pesoContinua', valor: decimal('0.675'), dicho: '67.5 %' },
  { parametro: 'seguimientoPo04.caidaRojo', valor: decimal('20'), dicho: '20' },
  { parametro: 'seguimientoPo04.caidaCortes', valor: [2, 3], dicho: '2, 3' },
])('$parametro is said $dicho', ({ parametro, valor, dicho }) => {
  expect(decirValor(parametro, valor)).toBe(dicho);
});

test('every number that cannot pass of a whole is said as a percentage', () => {
  const topes = incoherencias({
    ...normas,
    reglamentoUt: {
      ...normas.reglamentoUt,
      asistenciaMinima: decimal('2'),
      asistenciaEnRiesgo: decimal('2'),
    },
    seguimientoPo04: {
      ...normas.seguimientoPo04,
      inasistenciaAmarillo: decimal('2'),
      inasistenciaRojo: decimal('2'),
      docenteFraccionRojo: decimal('2'),
    },
  });
  expect(topes.map(({ motivo }) => motivo)).toEqual(Array(5).fill('no pasa de 100 %'));
});

test('what is shown is read back as the same value', () => {
  const vigente = decimal('1');
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 400 }), (n, d) => {
      const valor = decimal(`${n}/${d}`);
      const leido = leerValor('reglamentoUt.asistenciaMinima', vigente, mostrarValor(valor) ?? '');
      return leido.outcome === 'leido' && mostrarValor(leido.valor) === mostrarValor(valor);
    }),
  );
});
