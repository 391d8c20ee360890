import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { type Campo, camposDe, type Clase } from '../../../../addin/portal/norma/campo';
import { CATALOGO } from '../../../../shared/catalogo';
import { Decimal } from '../../../../shared/nucleo/decimal';
import { Fecha } from '../../../../shared/nucleo/fecha';

describe('a field asks for', () => {
  test.each([
    { esquema: z.string(), clase: { tipo: 'texto' } },
    { esquema: z.int(), clase: { tipo: 'entero' } },
    { esquema: z.boolean(), clase: { tipo: 'booleano' } },
    { esquema: Decimal, clase: { tipo: 'decimal' } },
    { esquema: Fecha, clase: { tipo: 'fecha' } },
    { esquema: z.enum(['si', 'no']), clase: { tipo: 'opcion', opciones: ['si', 'no'] } },
    { esquema: z.literal([8, 9, 10]), clase: { tipo: 'opcion', opciones: [8, 9, 10] } },
    {
      esquema: z.union([z.literal(1), z.literal(2)]),
      clase: { tipo: 'opcion', opciones: [1, 2] },
    },
    {
      esquema: z.array(Decimal.nullable()),
      clase: { tipo: 'lista', elemento: { clase: { tipo: 'decimal' }, anulable: true } },
    },
    { esquema: z.record(z.string(), z.int()), clase: { tipo: 'json' } },
  ])('$clase.tipo', ({ esquema, clase }) => {
    expect(camposDe(z.strictObject({ dato: esquema }))).toEqual([
      { nombre: 'dato', etiqueta: 'Dato', clase, anulable: false, opcional: false },
    ]);
  });
});

test.each([
  {
    como: 'before being optional',
    esquema: z.int().describe('Días').optional(),
    anulable: false,
    opcional: true,
  },
  { como: 'after it', esquema: z.int().optional().describe('Días'), anulable: false, opcional: true },
  {
    como: 'of a datum that may lack',
    esquema: z.int().describe('Días').nullable(),
    anulable: true,
    opcional: false,
  },
  {
    como: 'of both',
    esquema: z.int().nullable().optional().describe('Días'),
    anulable: true,
    opcional: true,
  },
])('a label is kept when it is given $como', ({ esquema, anulable, opcional }) => {
  const [campo] = camposDe(z.strictObject({ dato: esquema }));
  expect(campo).toEqual({ nombre: 'dato', etiqueta: 'Días', clase: { tipo: 'entero' }, anulable, opcional });
});

test('a row has the fields of its object, in order', () => {
  const [campo] = camposDe(
    z.strictObject({
      filas: z.array(z.strictObject({ peso: Decimal.describe('Peso, %'), nota: z.string().nullable() })),
    }),
  );
  expect(campo?.clase).toEqual({
    tipo: 'lista',
    elemento: {
      anulable: false,
      clase: {
        tipo: 'objeto',
        campos: [
          {
            nombre: 'peso',
            etiqueta: 'Peso, %',
            clase: { tipo: 'decimal' },
            anulable: false,
            opcional: false,
          },
          { nombre: 'nota', etiqueta: 'Nota', clase: { tipo: 'texto' }, anulable: true, opcional: false },
        ],
      },
    },
  });
});

describe('every rule of the catalogue', () => {
  test.each([...CATALOGO.values()])('$clave is asked for without writing JSON', ({ entrada }) => {
    expect(entrada instanceof z.ZodObject).toBe(true);
    expect(camposDe(entrada).flatMap(clasesDe)).not.toContain('json');
  });
});

function clasesDe({ clase }: Pick<Campo, 'clase'>): Clase['tipo'][] {
  if (clase.tipo === 'lista') return ['lista', ...clasesDe(clase.elemento)];
  return clase.tipo === 'objeto' ? clase.campos.flatMap(clasesDe) : [clase.tipo];
}
