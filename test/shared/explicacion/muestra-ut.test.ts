import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { NumeroDeNivel } from '../../../shared/evaluacion/nivel-academico';
import { anotarInasistenciaUt } from '../../../shared/explicacion/banderas/explica-inasistencia';
import { anotarDerecho } from '../../../shared/explicacion/explica-derecho';
import { anotarFinal, anotarLetraDeFinal } from '../../../shared/explicacion/explica-final';
import { anotarUnidad } from '../../../shared/explicacion/explica-unidad';
import { normasEn } from '../../../shared/norma/normas';
import { Decimal } from '../../../shared/nucleo/decimal';
import { figuraQue } from './figura-de';

const ESPERADO = path.join(__dirname, '../../esperado');
const normas = normasEn('2026-12-11');

/** What was worked out by hand of an asignatura, as far as it follows from the grade of each unit. */
const Esperado = z.object({
  integradora: z.boolean(),
  alumnos: z.array(
    z.object({
      unidades: z.array(
        z.object({
          unidad: z.int(),
          calificacion: Decimal.nullable(),
          asistencias: z.int(),
          sesiones: z.int(),
          derecho: z.boolean(),
          letraInicial: z.string().nullable(),
          banderas: z.array(z.object({ clave: z.string(), nivel: z.string() })),
          nivelFinal: NumeroDeNivel.nullable(),
          letraFinal: z.string().nullable(),
        }),
      ),
      remediales: z.array(
        z.object({
          unidad: z.int(),
          calificacion: Decimal,
          resultado: z.string(),
          letra: z.string().optional(),
        }),
      ),
      final: z.object({ estado: z.string(), numero: z.int().nullable(), letra: z.string() }),
    }),
  ),
});

describe.each(['ut-no-integradora', 'ut-integradora'])('%s', (nombre) => {
  const { integradora: esIntegradora, alumnos } = Esperado.parse(
    JSON.parse(readFileSync(path.join(ESPERADO, `${nombre}.json`), 'utf8')),
  );

  test('the right, the attendance flag and the level of every unit, before and after its remedials', () => {
    for (const { unidades, remediales } of alumnos) {
      for (const unidad of unidades) {
        const derecho = figuraQue((cuaderno) => anotarDerecho(cuaderno, unidad, normas), normas);
        expect(derecho).toBe(unidad.derecho ? 'verdadero' : 'falso');
        const inasistencia = figuraQue((cuaderno) => anotarInasistenciaUt(cuaderno, unidad, normas), normas);
        const alzada = unidad.banderas.find(({ clave }) => clave === 'R04')?.nivel;
        expect(inasistencia).toBe(alzada ?? 'verde');
        if (unidad.calificacion === null) continue;
        // A grade as captured in both evaluations is that grade again, whatever they weigh.
        const capturada = {
          ...unidad,
          continua: unidad.calificacion,
          sumativa: unidad.calificacion,
          esIntegradora,
          motivo: null,
        };
        const sinRemedial = { ...capturada, remedial: null };
        const antes = figuraQue((cuaderno) => anotarUnidad(cuaderno, sinRemedial, normas), normas);
        expect(antes).toBe(unidad.letraInicial);
        const [primera] = remediales.filter(
          (una) => una.unidad === unidad.unidad && una.resultado === 'APLICADA',
        );
        if (!primera) continue;
        const conRemedial = { ...capturada, remedial: primera.calificacion };
        const despues = figuraQue((cuaderno) => anotarUnidad(cuaderno, conRemedial, normas), normas);
        expect(despues).toBe(primera.letra);
      }
    }
  });

  test('the final of every alumno whose units have a level', () => {
    const conFinal = alumnos.filter(({ final }) => final.estado !== 'INCOMPLETA');
    for (const { unidades, final } of conFinal) {
      const niveles = unidades.map(({ nivelFinal }) => nivelFinal);
      expect(figuraQue((cuaderno) => anotarFinal(cuaderno, niveles), normas)).toBe(
        String(final.numero ?? 'NA'),
      );
      const letra = figuraQue(
        (cuaderno) => anotarLetraDeFinal(cuaderno, anotarFinal(cuaderno, niveles), esIntegradora),
        normas,
      );
      expect(letra).toBe(final.letra);
    }
    expect(conFinal.length).toBeGreaterThan(20);
  });
});
