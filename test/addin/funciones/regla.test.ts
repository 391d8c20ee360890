import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { ArchivoDeCasos } from '../../comprobar-casos';
import {
  BLANCOS,
  columna,
  conError,
  type FuncionesConstruidas,
  funcionesConstruidas,
} from './funciones-construidas';

let funciones: FuncionesConstruidas;
beforeAll(async () => {
  funciones = await funcionesConstruidas();
});

const regla = (clave: unknown, ...nombresYValores: unknown[]) =>
  funciones.evaluar('REGLA', clave, nombresYValores);

describe('what a rule answers comes back as cells', () => {
  test.each([
    { argumentos: ['UT-44', 'asistencias', 17, 'sesiones', 20], esperado: [[true]] },
    { argumentos: ['ut-44', 'Asistencias', '16', 'SESIONES', 20], esperado: [[false]] },
    { argumentos: ['UT-44', 'asistencias', 21, 'sesiones', 20], esperado: [['']] },
    { argumentos: ['UT-48', 'continua', 8.5, 'sumativa', '9'], esperado: [['8.65']] },
    { argumentos: ['UT-48', 'continua', 8, 'sumativa', 8], esperado: [['8']] },
    {
      argumentos: ['UT-39', 'unidades', [[8, 9, 10]], 'esIntegradora', true],
      esperado: [
        ['nivel', 'cd'],
        ['numero', 9],
      ],
    },
    {
      argumentos: ['UT-39', 'unidades', '8; NA', 'esIntegradora', null],
      esperado: [
        ['nivel', 'na'],
        ['numero', ''],
      ],
    },
    { argumentos: ['R05', 'fechaUltimaAsistencia', 46310, 'fechaCorte', '2026-10-30'], esperado: [['rojo']] },
    {
      argumentos: ['R05', 'fechaUltimaAsistencia', '', 'fechaCorte', '2026-10-30', 'diasInhabiles', ''],
      esperado: [['gris']],
    },
    { argumentos: ['CON-06', 'cortesConcluidos', 3, 'reunionesRealizadas', 1], esperado: [[2]] },
    { argumentos: ['EXT-CURP', 'curp', 'PEXJ080315HVZRXNA3'], esperado: [['digito-verificador']] },
    { argumentos: ['EXT-CURP', 'curp', 'PEXJ080315HVZRXNA2'], esperado: [['']] },
    {
      argumentos: [
        'CON-21',
        'planteles',
        [
          ['concluyeron', 'inscritos'],
          [10, 100],
          [90, 100],
          [null, ''],
        ],
      ],
      esperado: [
        ['porcentaje', '50.00'],
        ['aviso', false],
      ],
    },
  ])('$argumentos → $esperado', ({ argumentos: [clave, ...pares], esperado }) => {
    expect(regla(clave, ...pares)).toEqual(esperado);
  });
});

test('arguments that Excel sends as blocks, and a table of two columns, ask the same', () => {
  const bloques = ['asistencias', 17, 'sesiones', 20].map((celda) => [[celda]]);
  expect(regla('UT-44', ...bloques)).toEqual([[true]]);
  expect(
    regla('UT-44', [
      ['asistencias', 17],
      ['sesiones', 20],
      ['', null],
    ]),
  ).toEqual([[true]]);
});

test.each(BLANCOS)('a blank (%p) that the rule must know is missing', (blanco) => {
  expect(regla(blanco)).toEqual(conError('#N/A', 'clave'));
  expect(regla('UT-44', 'asistencias', 17, 'sesiones', blanco)).toEqual(
    conError('#N/A', 'sesiones', 'Art. 44'),
  );
  expect(regla('UT-44', 'asistencias', 17, blanco, blanco)).toEqual(conError('#N/A', 'sesiones', 'Art. 44'));
});

test.each([
  { argumentos: ['UT-0'], dice: ['UT-0', 'se parecen UT-07, UT-08, UT-09 ('] },
  { argumentos: ['asistencia'], dice: ['asistencia', 'página Norma'] },
  { argumentos: ['UT-44', 'faltas', 3], dice: ['faltas', 'asistencias, sesiones', 'Art. 44'] },
  {
    argumentos: ['UT-44', 'asistencias', 'muchas', 'sesiones', 20],
    dice: ['asistencias', 'entero', 'muchas'],
  },
  { argumentos: ['UT-44', 'asistencias', 1.5, 'sesiones', 20], dice: ['asistencias', 'entero', '1.5'] },
  { argumentos: ['UT-44', 'asistencias', 17, 'asistencias', 18], dice: ['asistencias', 'dos veces'] },
  { argumentos: ['UT-44', 'asistencias', 17, 'sesiones'], dice: ['nombresYValores'] },
  { argumentos: ['UT-44', '', 17], dice: ['asistencias, sesiones'] },
  { argumentos: ['UT-48', 'continua', 'ocho', 'sumativa', 8], dice: ['continua', 'un número'] },
  {
    argumentos: ['R05', 'fechaUltimaAsistencia', 'ayer', 'fechaCorte', 46325],
    dice: ['fechaUltima', 'una fecha'],
  },
  { argumentos: ['UT-39', 'unidades', '8;7'], dice: ['unidades', 'una lista', '8, 9, 10'] },
  { argumentos: ['UT-39', 'unidades', '8', 'esIntegradora', 'quizá'], dice: ['VERDADERO o FALSO'] },
  {
    argumentos: ['R08', 'desempenoAnterior', 80, 'desempenoActual', 70, 'numeroCorte', 4],
    dice: ['numeroCorte', '1'],
  },
  { argumentos: ['CON-21', 'planteles', 'todos'], dice: ['planteles', 'concluyeron, inscritos'] },
])('#VALUE! on $argumentos', ({ argumentos: [clave, ...pares], dice }) => {
  expect(regla(clave, ...pares)).toEqual(conError('#VALUE!', ...dice));
});

describe('every golden case asks its rule from cells', () => {
  const carpeta = path.join(__dirname, '../../casos');
  const grupos = readdirSync(carpeta).flatMap((archivo) =>
    ArchivoDeCasos.parse(JSON.parse(readFileSync(path.join(carpeta, archivo), 'utf8'))),
  );
  const claves = [...new Set(grupos.map(({ clave }) => clave))];

  test.each(claves)('%s', (clave) => {
    for (const { entrada, esperado } of grupos
      .filter((uno) => uno.clave === clave)
      .flatMap(({ casos }) => casos)) {
      const campos = Object.entries(z.record(z.string(), z.unknown()).parse(entrada));
      const obtenido = regla(clave, ...campos.flatMap(([nombre, valor]) => [nombre, comoCelda(valor)]));
      expect({ entrada, obtenido: enOrden(obtenido) }).toEqual({
        entrada,
        obtenido: enOrden(comoCeldas(esperado)),
      });
    }
  });
});

/** The fields of an object come in any order. */
const enOrden = (celdas: unknown): string[] =>
  z
    .array(z.unknown())
    .parse(celdas)
    .map((fila) => JSON.stringify(fila))
    .sort();

/** A value of a golden case as somebody would have it in a cell: what is nested, as JSON. */
function comoCelda(valor: unknown): unknown {
  if (valor === null) return '';
  const textos = z.array(z.string().min(1)).min(1).safeParse(valor);
  // Alone in its cell a text may be a whole list, so the spaces around it do not count.
  const unoConEspacios = textos.data?.length === 1 && textos.data.some((texto) => texto !== texto.trim());
  if (textos.success && !unoConEspacios) return columna(textos.data);
  return typeof valor === 'object' ? JSON.stringify(valor) : valor;
}

function comoCeldas(esperado: unknown): unknown[][] {
  if (typeof esperado !== 'object' || esperado === null || Array.isArray(esperado))
    return [[enCelda(esperado)]];
  return Object.entries(esperado).map(([campo, valor]) => [campo, enCelda(valor)]);
}

const enCelda = (valor: unknown): unknown =>
  valor === null || typeof valor === 'object' ? enTexto(valor, '') : valor;

function enTexto(valor: unknown, nada: string): string {
  if (valor === null) return nada;
  if (Array.isArray(valor)) return valor.map((uno) => enTexto(uno, 'no aplica')).join(', ');
  if (typeof valor === 'object') {
    return Object.entries(valor)
      .map(([campo, dentro]) => `${campo}: ${enTexto(dentro, 'no aplica')}`)
      .join('; ');
  }
  if (typeof valor === 'boolean') return valor ? 'verdadero' : 'falso';
  return z.coerce.string().parse(valor);
}
