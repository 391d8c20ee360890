import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calificarRubrica } from '../../../shared/evaluacion/calificacion-de-rubrica';
import { calificacionDeUnidad } from '../../../shared/evaluacion/calificacion-de-unidad';
import { nivelAlcanzado, type PoliticaDeNivel } from '../../../shared/evaluacion/conversion-a-nivel';
import { faltasRestantes } from '../../../shared/evaluacion/faltas-restantes';
import { finalDeAsignatura } from '../../../shared/evaluacion/final-de-asignatura';
import { type NumeroDeNivel } from '../../../shared/evaluacion/nivel-academico';
import { nivelFinalDeUnidad } from '../../../shared/evaluacion/nivel-final-de-unidad';
import { promedioPonderado } from '../../../shared/evaluacion/promedio-ponderado';
import { remedialesDisponibles } from '../../../shared/evaluacion/puede-presentar-remedial';
import { sumativaNecesaria } from '../../../shared/evaluacion/sumativa-necesaria';
import { tieneDerechoAEvaluacion } from '../../../shared/evaluacion/tiene-derecho-a-evaluacion';
import { anotarInasistenciaUt } from '../../../shared/explicacion/banderas/explica-inasistencia';
import { explicar } from '../../../shared/explicacion/cuaderno';
import { anotarDerecho, anotarFaltasRestantes } from '../../../shared/explicacion/explica-derecho';
import { anotarFinal, anotarLetraDeFinal } from '../../../shared/explicacion/explica-final';
import { anotarNivel } from '../../../shared/explicacion/explica-nivel';
import { anotarPuntaje } from '../../../shared/explicacion/explica-puntaje';
import { anotarRemedialesDisponibles } from '../../../shared/explicacion/explica-remediales';
import { anotarPromedio, anotarRubrica, pesoDe } from '../../../shared/explicacion/explica-rubrica';
import { anotarSumativaNecesaria } from '../../../shared/explicacion/explica-sumativa-necesaria';
import { anotarUnidad, conversionDe } from '../../../shared/explicacion/explica-unidad';
import { dato } from '../../../shared/explicacion/operando';
import { textoExacto } from '../../../shared/explicacion/texto-exacto';
import { nivelInasistenciaUt } from '../../../shared/riesgo/nivel-inasistencia-ut';
import { normasEn } from '../../../shared/norma/normas';
import { comoDecimal } from '../../../shared/nucleo/decimal';
import { Fraccion, UNO } from '../../../shared/nucleo/fraccion';
import { figuraDe, figuraQue } from './figura-de';

const normas = normasEn('2026-10-30');

/** Grades 0 to 10 that people capture, those beside a threshold among them. */
const calificacion = fc
  .oneof(fc.integer({ min: 0, max: 1000 }), fc.constantFrom(799, 800, 849, 850, 949, 950, 1000))
  .map((centesimas) => Fraccion.de(centesimas, 100));
const nivel = fc.constantFrom<NumeroDeNivel>(8, 9, 10);
const politica = fc.constantFrom<PoliticaDeNivel>('redondeo', 'truncado');
const asistencia = fc
  .tuple(fc.nat(60), fc.nat(20))
  .map(([asistencias, faltas]) => ({ asistencias, sesiones: asistencias + faltas }));

test('the grade of a unit', () => {
  fc.assert(
    fc.property(calificacion, calificacion, (continua, sumativa) => {
      const figura = figuraQue((cuaderno) => anotarPuntaje(cuaderno, { continua, sumativa }, normas), normas);
      expect(figura).toBe(comoDecimal(calificacionDeUnidad.decide({ continua, sumativa }, normas)));
    }),
  );
});

test('the level of a grade, rounded or cut, in both scales', () => {
  fc.assert(
    fc.property(calificacion, fc.boolean(), politica, (exacta, esIntegradora, como) => {
      const conversion = { ...conversionDe(esIntegradora, normas), politica: como };
      const figura = figuraQue(
        (cuaderno) => anotarNivel(cuaderno, 'Nivel', dato('Calificación', exacta), conversion, normas),
        normas,
      );
      expect(figura).toBe(nivelAlcanzado(exacta, esIntegradora, como, normas).nivel.toUpperCase());
    }),
  );
});

test('the level of a unit, after attendance and remedial', () => {
  const unidad = fc.record({
    continua: fc.option(calificacion),
    sumativa: fc.option(calificacion),
    remedial: fc.option(calificacion),
    motivo: fc.constantFrom(null, 'recuperacion' as const, 'mejora' as const),
    esIntegradora: fc.boolean(),
  });
  fc.assert(
    fc.property(unidad, asistencia, (capturas, asistidas) => {
      const capturada = { ...capturas, ...asistidas };
      const resultado = nivelFinalDeUnidad(capturada, normas);
      const explicacion = explicar('unidad', (cuaderno) => anotarUnidad(cuaderno, capturada, normas));
      if (resultado.outcome === 'resuelta') {
        expect(figuraDe(explicacion, normas)).toBe(resultado.nivel.nivel.toUpperCase());
      } else expect(explicacion.pasos).toEqual([]);
    }),
  );
});

test('the final of an asignatura and its letter', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(nivel, { freq: 6 }), { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      (unidades, esIntegradora) => {
        const decidida = finalDeAsignatura.decide({ unidades, esIntegradora }, normas);
        expect(figuraQue((cuaderno) => anotarFinal(cuaderno, unidades), normas)).toBe(
          String(decidida?.numero ?? 'NA'),
        );
        const letra = figuraQue(
          (cuaderno) => anotarLetraDeFinal(cuaderno, anotarFinal(cuaderno, unidades), esIntegradora),
          normas,
        );
        expect(letra).toBe(decidida?.nivel.toUpperCase());
      },
    ),
  );
});

test('the sumativa needed for a level', () => {
  fc.assert(
    fc.property(calificacion, nivel, (continua, deseado) => {
      const necesaria = sumativaNecesaria(continua, deseado, normas);
      const figura = figuraQue(
        (cuaderno) => anotarSumativaNecesaria(cuaderno, continua, deseado, normas),
        normas,
      );
      expect(figura).toBe(necesaria ? comoDecimal(necesaria) : 'Imposible');
    }),
  );
});

test('the right to be evaluated, the absences left and the remedials left', () => {
  fc.assert(
    fc.property(asistencia, fc.nat(20), fc.nat(4), (contada, porImpartir, usadas) => {
      const { asistencias, sesiones } = contada;
      expect(figuraQue((cuaderno) => anotarDerecho(cuaderno, contada, normas), normas)).toBe(
        textoExacto(tieneDerechoAEvaluacion.decide(contada, normas)),
      );
      const curso = { asistencias, impartidas: sesiones, programadas: sesiones + porImpartir };
      expect(figuraQue((cuaderno) => anotarFaltasRestantes(cuaderno, curso, normas), normas)).toBe(
        String(faltasRestantes(curso, normas) ?? -1),
      );
      expect(
        figuraQue(
          (cuaderno) => anotarRemedialesDisponibles(cuaderno, dato('Usadas', usadas), normas),
          normas,
        ),
      ).toBe(String(remedialesDisponibles(usadas, normas)));
    }),
  );
});

test('the level of attendance, R04', () => {
  fc.assert(
    fc.property(asistencia, (contada) => {
      const figura = figuraQue((cuaderno) => anotarInasistenciaUt(cuaderno, contada, normas), normas);
      expect(figura).toBe(nivelInasistenciaUt.decide(contada, normas));
    }),
  );
});

test('a weighted mean, whatever its weights add up to', () => {
  const parte = fc.record({ valor: calificacion, peso: fc.integer({ min: 1, max: 100 }) });
  fc.assert(
    fc.property(fc.array(parte, { minLength: 1, maxLength: 6 }), (partes) => {
      const exactas = partes.map(({ valor, peso }) => ({ valor, peso: Fraccion.de(peso) }));
      const nombradas = exactas.map((una, i) => ({
        peso: pesoDe(`la parte ${i + 1}`, una.peso),
        valor: dato('Valor', una.valor),
      }));
      const figura = figuraQue((cuaderno) => anotarPromedio(cuaderno, 'Promedio', nombradas), normas);
      expect(figura).toBe(comoDecimal(promedioPonderado(exactas)));
    }),
  );
});

test('the grade of a rubric', () => {
  const mitades = fc
    .tuple(calificacion, calificacion, fc.integer({ min: 1, max: 9 }))
    .map(([una, otra, decimos]) => [
      { valor: una, peso: Fraccion.de(decimos, 10) },
      { valor: otra, peso: UNO.menos(Fraccion.de(decimos, 10)) },
    ]);
  fc.assert(
    fc.property(mitades, mitades, fc.integer({ min: 1, max: 9 }), (saber, ser, decimos) => {
      const peso = Fraccion.de(decimos, 10);
      const criterios = [
        { nombre: 'Saber', peso, indicadores: saber },
        { nombre: 'Ser', peso: UNO.menos(peso), indicadores: ser },
      ];
      const calificada = calificarRubrica(criterios, UNO);
      const figura = figuraQue((cuaderno) => anotarRubrica(cuaderno, criterios), normas);
      expect(figura).toBe(calificada.outcome === 'calificada' && comoDecimal(calificada.calificacion));
    }),
  );
});
