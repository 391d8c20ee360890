import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
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

const explica = (id: unknown, ...argumentos: unknown[]) => funciones.evaluar('EXPLICA', id, argumentos);

const Tabla = z.array(z.array(z.union([z.string(), z.number(), z.boolean()])).length(4)).min(2);

/** What the last step results in; an error of the function as it is. */
function desenlace(obtenido: unknown): unknown {
  const tabla = Tabla.safeParse(obtenido);
  return tabla.success ? tabla.data.at(-1)?.[2] : obtenido;
}

const decimos = (maximo: number) =>
  fc.integer({ min: 0, max: maximo * 100 }).map((centesimas) => centesimas / 100);
const blanco = fc.constantFrom(null, '');
const grado = fc.oneof(
  { weight: 9, arbitrary: decimos(10) },
  { weight: 1, arbitrary: blanco },
  { weight: 1, arbitrary: fc.constant(11) },
);
const cuenta = fc.oneof({ weight: 9, arbitrary: fc.nat(25) }, { weight: 1, arbitrary: blanco });
const logico = fc.constantFrom(true, false, 1, 0, null);
const nivel = fc.constantFrom('SA', 'DE', 'AU', 'NA', 8, 9, 10);
const niveles = fc.array(nivel, { minLength: 1, maxLength: 5 }).map((fila) => [fila]);
const corte = fc.constantFrom(1, 2, 3);
const logros = fc
  .tuple(...[0, 1, 2, 3].map(() => fc.oneof(fc.integer({ min: 0, max: 100 }), blanco)))
  .map((celdas) => columna(celdas));
const cortes = fc.tuple(corte, corte, corte, corte).map((celdas) => columna(celdas));
const PESOS = columna([35, 30, 20, 15]);
const pesos = fc.constant(PESOS);
const riesgo = fc.tuple(pesos, logros, cortes, corte, cuenta, cuenta, fc.constantFrom(60, 70));
const RESIDENCIA = {
  creditosAprobados: 195,
  creditosPlan: 260,
  servicioSocialTerminado: true,
  constanciaServicioSocial: true,
  creditosComplementarios: 5,
  constanciaComplementarias: true,
  constanciaAvanceReticular: true,
  estadosMaterias: 'acreditada',
  organizacion: 'Empresa X',
  estadoAnteproyecto: 'autorizado',
  momento: 'inscripcion',
  documentosRequeridos: 'carta;seguro',
  documentosEntregados: 'carta;seguro',
  localidadImss: 'Orizaba',
  localidadResidencia: 'Orizaba',
};

/** The functions that answer many rows, and the one that answers each. */
const DE_UN_RENGLON = {
  PUNTAJES: 'PUNTAJE',
  NIVELES: 'NIVEL',
  UNIDADES: 'UNIDAD',
  DERECHOS: 'DERECHO',
  PONDERADOS: 'PONDERADO',
  RUBRICAS: 'RUBRICA',
  FINALES: 'FINAL',
  'FINALES.NIVEL': 'FINAL.NIVEL',
  REGISTRADOS: 'REGISTRADO',
  LOGRADOS: 'LOGRADO',
  DESEMPENOS: 'DESEMPENO',
  RIESGOS: 'RIESGO',
};

/** Arguments of each function, in the order of the contract: mostly good, some of them blank or out of range. */
const ARGUMENTOS: Readonly<Record<string, fc.Arbitrary<unknown[]>>> = {
  PONDERADO: fc.tuple(
    fc.tuple(grado, grado).map((fila) => [fila]),
    fc.constantFrom([[0.4, 0.6]], [[30, 70]], [[30, 60]]),
  ),
  RUBRICA: fc.tuple(
    fc.tuple(grado, grado, grado).map((fila) => [fila]),
    fc.constantFrom([[0.5, 0.5, 1]], [[0.3, 0.7, 1]], [[0.5, 0.4, 1]]),
    fc.constant([['Saber', 'Saber', 'Ser']]),
    fc.constantFrom([[0.6, 0.4]], [[0.5, 0.4]]),
    fc.constant([['Saber', 'Ser']]),
  ),
  DERECHO: fc.tuple(cuenta, cuenta),
  'FALTAS.RESTANTES': fc.tuple(cuenta, cuenta, cuenta),
  PUNTAJE: fc.tuple(grado, grado),
  NIVEL: fc.tuple(grado, logico),
  UNIDAD: fc.tuple(
    grado,
    grado,
    fc.integer({ min: 14, max: 20 }),
    fc.constant(20),
    logico,
    fc.oneof(decimos(10), blanco),
    fc.constantFrom('recuperacion', 'mejora', null, 'otro'),
  ),
  FINAL: fc.tuple(niveles, logico),
  'FINAL.NIVEL': fc.tuple(niveles, logico),
  NECESITA: fc.tuple(grado, fc.constantFrom('SA', 'DE', 'CA', null, 'NA')),
  'REMEDIALES.DISPONIBLES': fc.tuple(cuenta),
  ESPERADO: fc.tuple(pesos, cortes, corte),
  REGISTRADO: fc.oneof(fc.tuple(pesos, logros), fc.tuple(pesos, logros, cortes, corte)),
  LOGRADO: fc.oneof(fc.tuple(pesos, logros), fc.tuple(pesos, logros, cortes, corte)),
  DESEMPENO: fc.oneof(fc.tuple(pesos, logros), fc.tuple(pesos, logros, cortes, corte)),
  RIESGO: riesgo,
  MENCION: fc.tuple(
    fc.oneof(niveles, fc.constantFrom([[10, 10]], [[10, 9]])),
    fc.constantFrom(false, false, true, null),
    logico,
  ),
  REINSCRIPCION: fc.tuple(niveles, fc.constantFrom(true, false, null), logico, logico, logico, logico),
  RESIDENCIA: fc
    .dictionary(
      fc.constantFrom(...Object.keys(RESIDENCIA)),
      fc.constantFrom<unknown>('', 0, true, 'rechazado', 'carta'),
      { maxKeys: 3 },
    )
    .map((cambios) => {
      const datos = Object.entries({ ...RESIDENCIA, ...cambios });
      return [columna(datos.map(([clave]) => clave)), columna(datos.map(([, valor]) => valor))];
    }),
  EFICIENCIA: fc.tuple(cuenta, cuenta),
  'CURP.VALIDA': fc.tuple(
    fc.constantFrom('PEXJ080315HVZRXNA2', 'PEXJ080315HVZRXNA3', ' PEXJ080315HVZRXNA2', '', 7),
  ),
  'CCT.VALIDA': fc.tuple(fc.constantFrom('30DPT0012K', '30DPT0012L', '30DPT0012K ', 'x', null)),
};

/** Excel sends every repeating argument as a block, a single cell too. */
const enBloque = (argumento: unknown): unknown => (Array.isArray(argumento) ? argumento : [[argumento]]);

describe('the last step is the value of the function, and a refusal is the same refusal', () => {
  test.each(Object.entries(ARGUMENTOS).map(([id, argumentos]) => ({ id, argumentos })))(
    '$id',
    ({ id, argumentos }) => {
      let explicadas = 0;
      fc.assert(
        fc.property(argumentos, (dados) => {
          const valor = funciones.evaluar(id, ...dados);
          expect(desenlace(explica(id, ...dados.map(enBloque)))).toEqual(valor);
          if (typeof valor !== 'object') explicadas += 1;
        }),
      );
      expect(explicadas).toBeGreaterThan(0);
    },
  );

  test('RIESGO.MOTIVOS: the worst of the levels that its table lists', () => {
    fc.assert(
      fc.property(riesgo, (dados) => {
        const esperado = funciones.evaluar('RIESGO', ...dados);
        expect(desenlace(explica('RIESGO.MOTIVOS', ...dados.map(enBloque)))).toEqual(esperado);
      }),
    );
  });

  test.each([
    { argumentos: ['UT-44', 'asistencias', 17, 'sesiones', 20], valor: true },
    { argumentos: ['UT-48', 'continua', 8.5, 'sumativa', 9], valor: '8.65' },
    { argumentos: ['EXT-CURP', 'curp', 'PEXJ080315HVZRXNA3'], valor: 'digito-verificador' },
    { argumentos: ['UT-39', 'unidades', [[8, 9, 10]]], valor: 'nivel: de; numero: 9' },
    { argumentos: ['UT-44', 'faltas', 3], valor: conError('#VALUE!', 'faltas') },
  ])('REGLA: $argumentos', ({ argumentos, valor }) => {
    expect(desenlace(explica('REGLA', ...argumentos.map(enBloque)))).toEqual(valor);
  });

  test.each(Object.entries(DE_UN_RENGLON))('a row of %s is explained by %s', (todas, una) => {
    expect(explica(todas, [[8]])).toEqual(conError('#VALUE!', todas, `EXPLICA("${una}"`));
  });

  test('every function of the contract that has a value is explained', () => {
    const aparte = ['RIESGO.MOTIVOS', 'REGLA', 'EXPLICA', 'PUBLICADO', ...Object.keys(DE_UN_RENGLON)];
    const explicadas = [...Object.keys(ARGUMENTOS), ...aparte].sort();
    expect(explicadas).toEqual([...funciones.ids].sort());
  });
});

test('a table reads by itself', () => {
  expect(explica('SISEAC.puntaje', 8.5, 9)).toEqual([
    ['paso', 'operación', 'resultado', 'fundamento'],
    [
      'Calificación de la unidad',
      '0.7 × 8.5 + 0.3 × 9',
      8.65,
      expect.stringMatching(/^Reglamento UT, Art\. 48\. Lectura: /),
    ],
  ]);
});

test('a módulo of one R.A. whose result is not captured has nothing registered', () => {
  expect(desenlace(explica('REGISTRADO', [[100]], [[null]]))).toBe(0);
  expect(explica('REGISTRADO', [[100]])).toEqual(conError('#N/A', 'logros'));
});

test.each(BLANCOS)('a blank (%p) id is missing', (nada) => {
  expect(explica(nada)).toEqual(conError('#N/A', 'id'));
});

test.each(['PUBLICADO', 'EXPLICA', 'SUMA', 7])('#VALUE! on what is not explained: %p', (id) => {
  expect(explica(id)).toEqual(conError('#VALUE!', String(id), 'UNIDAD', 'DESEMPENO', 'RESIDENCIA'));
});
