import { type Capitulo, dibujo, lista, parrafo, subtitulo } from '../capitulo';

export const PLAN: Capitulo = {
  clave: 'plan',
  titulo: 'El plan y sus sumas',
  resumen: 'Qué deben sumar los pesos, y qué pasa si el plan cambia ya empezada la captura.',
  bloques: ({ continua, sumativa, sumaDePesos, cortes }) => [
    subtitulo('Universidad Tecnológica'),
    parrafo(
      'Cada unidad se evalúa con los criterios Saber, Saber Hacer y Ser, y cada criterio con sus indicadores.',
    ),
    lista(
      'Los pesos de los criterios de una unidad suman 1 ([Art. 33](UT-33)).',
      'Los pesos de los indicadores de cada criterio suman 1 ([Art. 34](UT-33)).',
      `Pesados por su criterio, los indicadores de evaluación continua dan ${continua} y los de sumativa ${sumativa} ([Art. 48](UT-48b)).`,
      'Ninguna unidad se decide sólo con exámenes de conocimientos ([Art. 32](UT-32)).',
    ),
    dibujo(
      'criterios',
      'Un ejemplo: el peso de cada indicador por el de su criterio, y lo que junta cada tipo de evaluación.',
    ),
    subtitulo('CONALEP'),
    parrafo(
      `Cada resultado de aprendizaje lleva sus puntos y el corte en que se evalúa, del primero al número ${cortes}. Los puntos del módulo suman ${sumaDePesos} ([norma 12-c](CON-05)).`,
    ),
    subtitulo('La rúbrica queda sellada'),
    parrafo(
      'Los pesos se dan a conocer antes de empezar y valen todo el periodo ([Art. 35](UT-35)). Por eso, en cuanto hay un resultado capturado, cambiar un peso o un nivel pide confirmarlo y escribir el motivo, que queda en el historial.',
    ),
    lista(
      'Un resultado ya capturado no cambia porque cambie la rúbrica: se capturó con un puntaje y ése conserva.',
      'No se puede quitar del plan un indicador que ya tiene resultados: bórrelos antes, uno por uno, o consérvelo.',
    ),
  ],
};
