import { type Capitulo, lista, parrafo, pasos, subtitulo } from '../capitulo';

export const REMEDIALES: Capitulo = {
  clave: 'remediales',
  titulo: 'Las remediales',
  resumen: 'Quién puede, cuántas, hasta dónde suben y la mejora voluntaria.',
  bloques: ({ remediales, tope, aprobatorio }) => [
    lista(
      `En cada asignatura se presentan ${remediales} como máximo ([Art. 51](UT-51)). El panel dice cuántas quedan.`,
      `**Recuperación**: para una unidad NA, por puntaje o por asistencia. Aprobada, deja la unidad en ${tope} y no más ([Art. 52, primer párrafo](UT-52a)).`,
      `**Mejora voluntaria**: para una unidad ya aprobada. El alumno se queda con lo que obtenga, suba o baje; por debajo de ${aprobatorio} queda NA ([Art. 52, segundo párrafo](UT-52b)).`,
    ),
    subtitulo('Capturar una'),
    pasos(
      'Elija al alumno y la unidad.',
      'Escriba la fecha y la calificación, de 0 a 10.',
      'Si es una mejora que **bajaría** el nivel, el panel lo dice y pide confirmarlo. Sin confirmación no se toma en cuenta.',
    ),
    parrafo(
      `Una unidad NA avisa mientras quede alguna remedial y pone en rojo cuando ya no queda ([R09](R09)).`,
    ),
  ],
};
