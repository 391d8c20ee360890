import { type Capitulo, lista, parrafo, subtitulo } from '../capitulo';

export const SIN_RED: Capitulo = {
  clave: 'sin-red',
  titulo: 'Trabajar sin red',
  resumen: 'El libro guarda todo; lo pendiente se envía cuando vuelve la conexión.',
  bloques: () => [
    parrafo(
      'Para capturar y calificar no hace falta red: las reglas están en el complemento y los datos en el libro. Sin red puede empezar un libro, capturar, ver calificaciones y preguntar por qué.',
    ),
    lista(
      'Los cambios quedan **por enviar** dentro del libro. Guárdelo como siempre.',
      'Cuando vuelve la red, el panel los envía solo, en su orden y cada uno una vez.',
      'No importa cuánto tiempo pase: se comparan con lo que haya entonces en el servicio, y lo que choque se muestra como [conflicto](#conflictos).',
    ),
    subtitulo('El mismo libro en dos equipos'),
    parrafo(
      'Puede copiar el libro y trabajar en los dos. Al enviar, los dos terminan diciendo lo mismo; donde cada uno dijo algo distinto, se pregunta.',
    ),
    subtitulo('Lo que sí pide red'),
    lista(
      'La primera vez: traer el complemento y entrar con su cuenta.',
      'Ver el mapa de captura, el historial y los reportes publicados.',
      'Solicitar una [rectificación](#ventana).',
    ),
  ],
};
