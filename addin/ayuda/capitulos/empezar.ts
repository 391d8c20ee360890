import { type Capitulo, dibujo, lista, parrafo, pasos, subtitulo } from '../capitulo';

export const EMPEZAR: Capitulo = {
  clave: 'empezar',
  titulo: 'Empezar un libro',
  resumen: 'Elegir el grupo, traer a los alumnos y conocer las hojas.',
  bloques: () => [
    parrafo(
      'Un libro de captura es un libro de Excel como cualquiera: se guarda, se copia y se abre sin red. Puede llevar varias capturas; cada una es una asignatura o un módulo de un grupo.',
    ),
    pasos(
      'Abra un libro nuevo o uno de los suyos y, en la pestaña SISEAC de la cinta, abra el panel.',
      'Elija la institución, el periodo, el grupo y la asignatura o el módulo. Con red, el panel muestra los suyos; sin red, escríbalos: se comprobarán al enviar.',
      'Revise el plan. Si el servicio ya lo conoce, aparece escrito; si no, escríbalo en el panel: [las sumas](#plan) se comprueban mientras lo hace.',
      'Traiga a los alumnos: cárguelos del servicio, o pegue la matrícula y el nombre desde otra hoja.',
      'Cree las hojas. Si algo sale mal a la mitad, el libro queda como estaba.',
    ),
    dibujo(
      'hojas',
      'Las hojas de una captura. Las del candado sólo las escribe el sistema; en las otras se escribe en las celdas de datos.',
    ),
    subtitulo('Qué es cada hoja'),
    lista(
      '**Plan**: los criterios y los indicadores, o los resultados de aprendizaje, con lo que pesan. Se cambia desde el panel.',
      '**Captura**: un renglón por alumno y una columna por indicador. Es suya: escriba en ella o en el panel.',
      '**Asistencia**: totales por alumno, o una columna por sesión.',
      '**Remediales**: un renglón por cada evaluación remedial. Sólo en la Universidad Tecnológica.',
      '**Calificaciones**: lo que resulta de lo anterior. La escribe el sistema.',
    ),
    parrafo(
      'Puede cambiar el nombre de las hojas, mover las columnas, ordenar los renglones y agregar columnas suyas: las tablas se reconocen por su nombre y las columnas por su encabezado. Para mover u ordenar, quite antes la protección de la hoja en Revisar › Desproteger hoja: no tiene contraseña.',
    ),
  ],
};
