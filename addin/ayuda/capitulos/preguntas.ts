import { type Capitulo } from '../capitulo';

export const PREGUNTAS: Capitulo = {
  clave: 'preguntas',
  titulo: 'Preguntas frecuentes',
  resumen: 'Lo que más se pregunta.',
  bloques: ({ aprobatorio, asistencia, remediales }) => [
    {
      que: 'preguntas',
      preguntas: [
        {
          pregunta: '¿Se pierde algo si Excel se cierra a la mitad de un envío?',
          respuesta:
            'No. Lo que estaba guardado en el libro sigue en él, y el envío cuya respuesta no llegó se repite con su misma llave: el servicio sabe si ya lo tenía.',
        },
        {
          pregunta: `¿Por qué un puntaje apenas por debajo de ${aprobatorio} es NA?`,
          respuesta:
            'Porque el mínimo se compara con el puntaje exacto, antes de redondear ([Art. 37](UT-37)).',
        },
        {
          pregunta: `¿Por qué un alumno con buen puntaje está en NA?`,
          respuesta: `Casi siempre, porque no reunió el ${asistencia} de asistencia ([Art. 44](UT-44)). Pida [el porqué](#porque) de la celda.`,
        },
        {
          pregunta: '¿Puedo corregir un resultado que ya envié?',
          respuesta:
            'Sí, mientras la ventana esté abierta: escriba el nuevo y envíe. Después, con una [rectificación](#ventana). El anterior queda en el historial.',
        },
        {
          pregunta: '¿Qué hago con un alumno que llegó tarde al grupo?',
          respuesta:
            'Agregue su renglón con matrícula y nombre. Lo que no se le evaluó queda sin dato; la asistencia, desde que llegó.',
        },
        {
          pregunta: `Ya usó ${remediales} remediales y sigue en NA. ¿Y ahora?`,
          respuesta:
            'La asignatura queda no acreditada; lo que sigue lo dice la permanencia ([Art. 59](UT-59)).',
        },
        {
          pregunta: '¿Puedo desproteger las hojas Plan y Calificaciones?',
          respuesta:
            'Excel lo permite, pero lo que cambie ahí se señalará como alterado. El plan se cambia en el panel; las calificaciones, capturando.',
        },
        {
          pregunta: '¿Qué se hace con un reporte que se publicó con errores?',
          respuesta:
            'Lo corrige Servicios Escolares de la Dirección General. Si se publica de nuevo, la versión reemplazada se puede seguir leyendo en «Versiones»; la que nadie deba leer se retira ahí («Retirar…») antes de publicar la corregida.',
        },
        {
          pregunta: '¿Quién ve lo que capturo?',
          respuesta:
            'En su libro, usted. Ya enviado: quien comparte el grupo, su plantel y Dirección General.',
        },
      ],
    },
  ],
};
