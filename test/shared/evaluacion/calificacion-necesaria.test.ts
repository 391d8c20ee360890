import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calificacionNecesaria } from '../../../shared/evaluacion/calificacion-necesaria';
import { nivelAlcanzado, type PoliticaDeNivel } from '../../../shared/evaluacion/conversion-a-nivel';
import { NumeroDeNivel } from '../../../shared/evaluacion/nivel-academico';
import { comoDecimal, decimal } from '../../../shared/nucleo/decimal';
import { Fraccion } from '../../../shared/nucleo/fraccion';
import { normas } from './decidir';

describe('calificacionNecesaria', () => {
  test.each([
    { ganado: '2.4', pesoPendiente: '0.7', nivel: 8, esperado: '8', nota: 'continua, sumativa 8' },
    { ganado: '3', pesoPendiente: '0.7', nivel: 8, esperado: '7.15', nota: 'continua, sumativa 10' },
    { ganado: '0.99', pesoPendiente: '0.7', nivel: 8, esperado: null, nota: 'continua, sumativa 3.3' },
    { ganado: '1', pesoPendiente: '0.7', nivel: 8, esperado: '10', nota: 'exactly 10' },
    { ganado: '0', pesoPendiente: '1', nivel: 8, esperado: '8', nota: 'both' },
    { ganado: '0', pesoPendiente: '1', nivel: 9, esperado: '8.5', nota: 'both' },
    { ganado: '0', pesoPendiente: '1', nivel: 10, esperado: '9.5', nota: 'both' },
    { ganado: '9.5', pesoPendiente: '0.3', nivel: 10, esperado: '0', nota: 'already there' },
    { ganado: '9.5', pesoPendiente: '0', nivel: 10, esperado: '0', nota: 'already there, nothing pending' },
  ])('$nota: $ganado and $pesoPendiente for $nivel → $esperado', ({ nivel, esperado, ...curso }) => {
    const enCurso = { ganado: decimal(curso.ganado), pesoPendiente: decimal(curso.pesoPendiente) };
    const necesaria = calificacionNecesaria(enCurso, NumeroDeNivel.parse(nivel), normas);
    expect(necesaria && comoDecimal(necesaria)).toBe(esperado);
  });

  test('reads levels by the policy it is given', () => {
    const curso = { ganado: decimal('0'), pesoPendiente: decimal('1') };
    const necesaria = (politica: PoliticaDeNivel) => calificacionNecesaria(curso, 9, normas, politica);
    expect(necesaria('truncado')?.igualA(decimal('9'))).toBe(true);
    expect(necesaria('redondeo')?.igualA(decimal('8.5'))).toBe(true);
  });

  test('is the least: it reaches the level and a hundredth less does not', () => {
    const parte = fc.integer({ min: 1, max: 100 }).map((n) => Fraccion.de(n, 100));
    const ganada = fc.integer({ min: 0, max: 1000 }).map((n) => Fraccion.de(n, 100));
    const nivel = fc.constantFrom<NumeroDeNivel>(8, 9, 10);
    const politica = fc.constantFrom('redondeo' as const, 'truncado' as const);
    fc.assert(
      fc.property(parte, ganada, nivel, politica, (pesoPendiente, calificacion, numero, segun) => {
        const ganado = Fraccion.de(1).menos(pesoPendiente).por(calificacion);
        const alcanza = (pendiente: Fraccion) => {
          const puntaje = ganado.mas(pesoPendiente.por(pendiente));
          return (nivelAlcanzado(puntaje, false, segun, normas).numero ?? 0) >= numero;
        };
        const necesaria = calificacionNecesaria({ ganado, pesoPendiente }, numero, normas, segun);
        if (necesaria === null) expect(alcanza(Fraccion.de(10))).toBe(false);
        else {
          expect(alcanza(necesaria)).toBe(true);
          expect(necesaria.esCero() || !alcanza(necesaria.menos(Fraccion.de(1, 100)))).toBe(true);
        }
      }),
    );
  });
});
