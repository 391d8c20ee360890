import { EJEMPLOS_DE_CONALEP } from './ejemplos-de-conalep';
import { EJEMPLOS_DE_TRAMITES } from './ejemplos-de-tramites';
import {
  type EjemploEnHoja,
  ejemploEnHoja,
  type EjemploPorEscribir,
  resultadoEnTexto,
} from './formula-de-ejemplo';

/** An example of a function: what one writes, what it answers, and what it shows in one line. */
export interface EjemploDeFuncion extends EjemploPorEscribir, EjemploEnHoja {
  readonly resultado: string;
}

const RUBRICA = [[[0.5, 0.5, 1]], [['Saber', 'Saber', 'Ser']], [[0.7, 0.3]], [['Saber', 'Ser']]] as const;

const EJEMPLOS_UT: readonly EjemploPorEscribir[] = [
  {
    id: 'PONDERADO',
    argumentos: [[[8, 9, 10]], [[20, 30, 50]]],
    valor: 9.3,
    linea: 'Cada calificación por su peso; los pesos suman exactamente 1 o 100.',
  },
  {
    id: 'RUBRICA',
    argumentos: [[[8, 9, 10]], ...RUBRICA],
    valor: 8.95,
    linea: 'La calificación de la unidad con su rúbrica: indicadores dentro de criterios.',
  },
  {
    id: 'DERECHO',
    argumentos: [17, 20],
    valor: true,
    linea: '17 de 20 sesiones es el 85 %: tiene derecho a evaluación.',
  },
  {
    id: 'FALTAS.RESTANTES',
    argumentos: [18, 20, 40],
    valor: 4,
    linea: 'De las 20 sesiones que quedan, todavía puede faltar a 4.',
  },
  {
    id: 'PUNTAJE',
    argumentos: [8.5, 9],
    valor: 8.65,
    linea: '70 % de la evaluación continua y 30 % de la sumativa, sin redondear.',
  },
  {
    id: 'NIVEL',
    argumentos: [8.5],
    valor: 'DE',
    linea: 'Desde 8.5 es Destacado; 7.97 sería NA, porque nada redondea hasta 8.',
  },
  {
    id: 'UNIDAD',
    argumentos: [9, 9, 20, 20],
    valor: 'DE',
    linea: 'El nivel de la unidad después de la asistencia y de la remedial.',
  },
  {
    id: 'FINAL',
    argumentos: [[['SA', 'DE', 'AU']]],
    valor: 9,
    linea: 'El promedio de los niveles de las unidades; un NA hace NA la asignatura.',
  },
  {
    id: 'FINAL.NIVEL',
    argumentos: [[['SA', 'DE', 'AU']]],
    valor: 'DE',
    linea: 'La letra de la calificación final.',
  },
  {
    id: 'NECESITA',
    argumentos: [9, 'DE'],
    valor: 7.34,
    linea: 'Con 9 de continua, la menor sumativa que alcanza el nivel DE.',
  },
  {
    id: 'REMEDIALES.DISPONIBLES',
    argumentos: [1],
    valor: 1,
    linea: 'Usó una de las dos remediales de la asignatura: le queda una.',
  },
  {
    id: 'PUNTAJES',
    argumentos: [
      [[8.5], [7]],
      [[9], [10]],
    ],
    valor: [[8.65], [7.9]],
    linea: 'PUNTAJE de todo el grupo con una sola fórmula, que se derrama hacia abajo.',
  },
  {
    id: 'NIVELES',
    argumentos: [[[8.5], [7.97], ['']]],
    valor: [['DE'], ['NA'], ['']],
    linea: 'NIVEL de todo el grupo; el renglón sin datos queda vacío.',
  },
  {
    id: 'UNIDADES',
    argumentos: [[[9], [9]], [[9], [9]], [[20], [16]], [[20]]],
    valor: [['DE'], ['NA']],
    linea: 'UNIDAD de todo el grupo; una sola celda de sesiones sirve para todos.',
  },
  {
    id: 'DERECHOS',
    argumentos: [[[17], [16]], [[20]]],
    valor: [[true], [false]],
    linea: 'DERECHO de todo el grupo: 16 de 20 no alcanza el 85 %.',
  },
  {
    id: 'PONDERADOS',
    argumentos: [
      [
        [8, 10],
        [10, 8],
      ],
      [[25, 75]],
    ],
    valor: [[9.5], [8.5]],
    linea: 'PONDERADO de cada renglón, con los mismos pesos para todos.',
  },
  {
    id: 'RUBRICAS',
    argumentos: [
      [
        [8, 9, 10],
        [10, 10, 9],
      ],
      ...RUBRICA,
    ],
    valor: [[8.95], [9.7]],
    linea: 'RUBRICA de cada renglón: un alumno por renglón, un indicador por columna.',
  },
  {
    id: 'FINALES',
    argumentos: [
      [
        ['SA', 'DE'],
        ['AU', 'NA'],
      ],
    ],
    valor: [[9], ['NA']],
    linea: 'FINAL de cada renglón: un alumno por renglón, una unidad por columna.',
  },
  {
    id: 'FINALES.NIVEL',
    argumentos: [
      [
        ['SA', 'DE'],
        ['AU', 'NA'],
      ],
    ],
    valor: [['DE'], ['NA']],
    linea: 'La letra del final de cada renglón.',
  },
];

/** One for each function, in the order in which they are taught. Each is run by a test, and gives its value. */
export const EJEMPLOS_DE_FUNCIONES: readonly EjemploDeFuncion[] = [
  ...EJEMPLOS_UT,
  ...EJEMPLOS_DE_CONALEP,
  ...EJEMPLOS_DE_TRAMITES,
].map((ejemplo) => ({
  ...ejemplo,
  ...ejemploEnHoja(ejemplo.id, ejemplo.argumentos),
  resultado: resultadoEnTexto(ejemplo.valor),
}));
