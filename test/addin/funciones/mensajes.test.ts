import { beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { columna, type FuncionesConstruidas, funcionesConstruidas } from './funciones-construidas';

/* What a docente reads on a cell in error: which argument, what to do, and the article. */

let funciones: FuncionesConstruidas;
beforeAll(async () => {
  funciones = await funcionesConstruidas();
});

const RUBRICA = [[[1, 1]], [['Saber', 'Ser']], [[0.5, 0.5]], [['Saber', 'Ser']]];
const AVANCE = [[[40, 60]], [[80, 90]], [[1, 2]], 1];
const DE_TODOS = [
  [[40, 60]],
  [
    [80, 90],
    [70, 60],
  ],
  [[1, 2]],
  1,
];
const NIVELES = [[['SA', 'DE']], [[false]]];

/** Arguments that each function answers, in its order. */
const CORRECTOS: Readonly<Record<string, readonly unknown[]>> = {
  PONDERADO: [[[8, 9]], [[0.5, 0.5]]],
  RUBRICA: [[[8, 9]], ...RUBRICA],
  DERECHO: [17, 20],
  'FALTAS.RESTANTES': [18, 20, 40],
  PUNTAJE: [8, 9],
  NIVEL: [8.5, false],
  UNIDAD: [9, 9, 20, 20, false, 9, 'mejora'],
  FINAL: NIVELES,
  'FINAL.NIVEL': NIVELES,
  NECESITA: [9, 'DE'],
  'REMEDIALES.DISPONIBLES': [1],
  ESPERADO: [[[40, 60]], [[1, 2]], 1],
  REGISTRADO: AVANCE,
  LOGRADO: AVANCE,
  DESEMPENO: AVANCE,
  RIESGO: [...AVANCE, 20, 20, 70],
  'RIESGO.MOTIVOS': [...AVANCE, 20, 20, 70],
  MENCION: [[[10, 9]], false, false],
  REINSCRIPCION: [[[8, 9]], true, false, false, false, false],
  EFICIENCIA: [65, 90],
  PUNTAJES: [columna([8, 9]), columna([9, 9])],
  NIVELES: [columna([8, 9]), [[false]]],
  UNIDADES: [
    ...[columna([9, 8]), columna([9, 8]), columna([20, 20]), [[20]]],
    ...[columna([false, false]), columna([9, 9]), columna(['mejora', 'mejora'])],
  ],
  DERECHOS: [columna([17, 20]), [[20]]],
  PONDERADOS: [[[8, 9]], [[0.5, 0.5]]],
  RUBRICAS: [[[8, 9]], ...RUBRICA],
  FINALES: NIVELES,
  'FINALES.NIVEL': NIVELES,
  REGISTRADOS: DE_TODOS,
  LOGRADOS: DE_TODOS,
  DESEMPENOS: DE_TODOS,
  RIESGOS: [...DE_TODOS, columna([20, 20]), [[20]], 70],
};
/** These take any text as a fact or name what they were asked about: their own tests tell how. */
const DE_OTRA_FORMA = ['EXPLICA', 'REGLA', 'RESIDENCIA', 'CURP.VALIDA', 'CCT.VALIDA', 'PUBLICADO'];
/** The name of a criterio is wrong only beside the others. */
const POR_OTRO: Readonly<Record<string, string>> = { criteriosCatalogo: 'criterios(?:Catalogo)?' };

const Errado = z.strictObject({ error: z.literal('#VALUE!'), mensaje: z.string() });
const Respuesta = z.union([Errado, z.array(z.array(z.unknown()))]);

/** The refusal of a call, or that of its first row in error. */
function errado(respuesta: unknown): string {
  const leida = Respuesta.parse(respuesta);
  const filas = Array.isArray(leida) ? leida.flat() : [leida];
  return filas.flatMap((una) => Errado.safeParse(una).data ?? [])[0]?.mensaje ?? '';
}

/** The same argument with its first cell changed. */
const conCelda = (argumento: unknown, celda: unknown): unknown =>
  Array.isArray(argumento)
    ? [conCelda(argumento[0], celda), ...argumento.slice(1).map((una: unknown) => una)]
    : celda;

test('every function is looked at', () => {
  expect([...Object.keys(CORRECTOS), ...DE_OTRA_FORMA].toSorted()).toEqual(funciones.ids.toSorted());
});

describe.each(Object.entries(CORRECTOS))('%s', (id, correctos) => {
  test.each(['otra cosa', -7, true])(
    '%j in any argument is told by its name, with what to do and the article',
    (malo) => {
      const parametros = funciones.metadatos.find((una) => una.id === id)?.parameters ?? [];
      expect(parametros).toHaveLength(correctos.length);
      for (const [i, { name }] of parametros.entries()) {
        if (malo === true && typeof celdaDe(correctos[i]) === 'boolean') continue;
        const argumentos = correctos.map((uno, k) => (k === i ? conCelda(uno, malo) : uno));
        const nombre = POR_OTRO[name] ?? name;
        expect(errado(funciones.evaluar(id, ...argumentos))).toMatch(
          new RegExp(
            `^${nombre}(?: \\(posición \\d\\))?: escriba .+; llegó .+ \\((?:Arts?\\.|PO-04,) .+\\)\\.$`,
          ),
        );
      }
    },
  );
});

const celdaDe = (argumento: unknown): unknown =>
  Array.isArray(argumento) ? celdaDe(argumento[0]) : argumento;

describe('what contradicts something else says how to settle it', () => {
  test.each([
    {
      id: 'PONDERADO',
      argumentos: [[[8, 9]], [[0.5, 0.6]]],
      dice: /^pesos: suman 1\.1; ajústelos .* 1 o 100 \(Arts/,
    },
    {
      id: 'PONDERADO',
      argumentos: [[[8, 9]], [[1]]],
      dice: /^valores: tiene 2 celdas .*; seleccione las mismas/,
    },
    {
      id: 'DERECHO',
      argumentos: [21, 20],
      dice: /^asistencias: son 21 y sesiones sólo 20; corrija .* \(Art\. 44\)/,
    },
    {
      id: 'DERECHOS',
      argumentos: [[[21]], [[20]]],
      dice: /^asistencias: son 21 y sesiones sólo 20; corrija/,
    },
    {
      id: 'FINAL',
      argumentos: [[['SA', 'CO']]],
      dice: /^niveles: mezcla .*; use las de una sola \(Art\. 39\)/,
    },
    {
      id: 'FINAL',
      argumentos: [[['SA']], true],
      dice: /^integradora: es VERDADERO .*; cambie uno de los dos/,
    },
    {
      id: 'UNIDAD',
      argumentos: [9, 9, 20, 20, false, 9, 'recuperacion'],
      dice: /^motivo: .* escriba "mejora" \(Art\. 52\)/,
    },
    {
      id: 'UNIDADES',
      argumentos: [[[9]], [[9]], [[20]], [[20]], [[false]], [[9]], [['recuperacion']]],
      dice: /^motivos: .* escriba "mejora" \(Art\. 52\)/,
    },
    {
      id: 'PUNTAJES',
      argumentos: [columna([8, 9]), columna([8, 9, 10])],
      dice: /^sumativas: .* seleccione una columna/,
    },
    {
      id: 'REGLA',
      argumentos: ['UT-44', [[['sesiones']]]],
      dice: /^nombresYValores: .*; escriba el del último \(UT-44/,
    },
  ])('$id: $dice', ({ id, argumentos, dice }) => {
    expect(errado(funciones.evaluar(id, ...argumentos))).toMatch(dice);
  });
});
