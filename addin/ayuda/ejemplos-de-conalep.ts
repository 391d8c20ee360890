import { type EjemploPorEscribir } from './formula-de-ejemplo';

const PESOS = [[30, 30, 40]];
const CORTES = [[1, 2, 3]];
const LOGROS = [[80, 60, '']];
const GRUPO = [
  [80, 60, ''],
  [90, 100, ''],
  ['', '', ''],
];

/** Of the follow-up of CONALEP: R.A. with their weights, the corte by which each is due, and what was achieved. */
export const EJEMPLOS_DE_CONALEP: readonly EjemploPorEscribir[] = [
  {
    id: 'ESPERADO',
    argumentos: [PESOS, CORTES, 2],
    valor: 60,
    linea: 'Al corte 2 debe estar registrado el peso de las dos primeras R.A.',
  },
  {
    id: 'REGISTRADO',
    argumentos: [PESOS, LOGROS],
    valor: 60,
    linea: 'Cuenta lo capturado: un 0 cuenta, una celda vacía no.',
  },
  {
    id: 'LOGRADO',
    argumentos: [PESOS, LOGROS],
    valor: 42,
    linea: 'Los puntos logrados de lo registrado.',
  },
  {
    id: 'DESEMPENO',
    argumentos: [PESOS, LOGROS, CORTES, 2],
    valor: 70,
    linea: '42 puntos de los 60 registrados al corte 2.',
  },
  {
    id: 'RIESGO',
    argumentos: [PESOS, LOGROS, CORTES, 2, 38, 40, 70],
    valor: 'amarillo',
    linea: 'El semáforo del alumno en el módulo, con 70 de mínimo aprobatorio.',
  },
  {
    id: 'RIESGO.MOTIVOS',
    argumentos: [PESOS, [[95, 95, '']], CORTES, 2, 38, 40, 70],
    valor: [['Sin banderas']],
    linea: 'Por qué está en riesgo y cuál es la salida; aquí, ninguna bandera.',
  },
  {
    id: 'REGISTRADOS',
    argumentos: [PESOS, GRUPO],
    valor: [[60], [60], [0]],
    linea: 'REGISTRADO de todo el grupo: un alumno por renglón, una R.A. por columna.',
  },
  {
    id: 'LOGRADOS',
    argumentos: [PESOS, GRUPO],
    valor: [[42], [57], [0]],
    linea: 'LOGRADO de todo el grupo con una sola fórmula.',
  },
  {
    id: 'DESEMPENOS',
    argumentos: [PESOS, GRUPO, CORTES, 2],
    valor: [[70], [95], ['']],
    linea: 'DESEMPENO de todo el grupo; sin nada registrado, la celda queda vacía.',
  },
  {
    id: 'RIESGOS',
    argumentos: [PESOS, GRUPO, CORTES, 2, [[38], [40], ['']], [[40]], 70],
    valor: [['amarillo'], ['verde'], ['gris']],
    linea: 'RIESGO de todo el grupo: sin registro es gris, nunca rojo.',
  },
  {
    id: 'PUBLICADO',
    argumentos: ['252', 'AGODIC26', 2, 'alumnos'],
    valor: 77,
    linea: 'Los alumnos del reporte publicado; hay que haber entrado en el panel.',
  },
  {
    id: 'EFICIENCIA',
    argumentos: [65, 90],
    valor: 72.22,
    linea: 'De 90 que se inscribieron concluyeron 65.',
  },
];
