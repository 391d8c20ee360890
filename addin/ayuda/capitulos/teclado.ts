import { type Capitulo, dibujo, lista, parrafo, subtitulo } from '../capitulo';
import { TECLAS_DE_CAPTURA } from '../teclas-de-captura';

export const TECLADO: Capitulo = {
  clave: 'teclado',
  titulo: 'Capturar con el teclado',
  resumen: 'Una tecla por celda, y la tabla de todas las teclas.',
  bloques: () => [
    parrafo(
      'La rejilla del panel se recorre y se llena sin ratón: una tecla captura la celda. Donde la rúbrica tiene niveles, la del nivel; donde no, la de su puntaje.',
    ),
    dibujo('teclado', 'Las teclas de la captura.'),
    {
      que: 'tabla',
      titulo: 'Teclas de la captura',
      columnas: ['Tecla', 'Hace'],
      renglones: TECLAS_DE_CAPTURA.map(({ teclas, hace }) => [
        teclas.map((tecla) => `\`${tecla}\``).join(' '),
        hace,
      ]),
    },
    subtitulo('El 10, tecla por tecla'),
    parrafo(
      'Un `0` tecleado justo después de un `1` es parte del mismo número: la celda anterior queda en 10 y el panel dice de quién es. Si quería 1 para un alumno y 0 para el siguiente, `Ctrl+Z` deja el 1 y el `0` se teclea otra vez; o pulse `Esc` entre uno y otro. Al capturar decenas con una tecla vale igual: `1`, `0` y `0` son 100.',
    ),
    subtitulo('Varios alumnos a la vez'),
    parrafo(
      'Seleccione varias celdas con `Mayús` y las flechas, y escriba: el valor queda en todas. Lo que se hizo de una vez se deshace de una vez.',
    ),
    subtitulo('Si algo no se puede leer'),
    lista(
      'La celda se marca al momento y dice por qué y cómo se escribe.',
      'Un puntaje va de 0 a 10; un resultado de aprendizaje, de 0 a 100. El punto y la coma decimal valen igual.',
      'Una celda vacía es **sin dato**: no es un cero y no cuenta como evaluada.',
    ),
    parrafo(
      'También puede capturar en las hojas, a la manera de Excel: pegar, rellenar, deshacer. Al volver al panel se comprueba todo.',
    ),
  ],
};
