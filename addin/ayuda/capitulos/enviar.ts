import { type Capitulo, dibujo, lista, parrafo, subtitulo } from '../capitulo';

export const ENVIAR: Capitulo = {
  clave: 'enviar',
  titulo: 'Enviar',
  resumen: 'Qué viaja, cuándo, y los estados: por enviar, enviado y en conflicto.',
  bloques: () => [
    parrafo(
      'Cada cambio se apunta en la bandeja del libro, en su orden y con el valor del que partió. Enviar es llevar esos cambios al servicio; nada más viaja.',
    ),
    dibujo('estados', 'Los estados de un cambio.'),
    {
      que: 'tabla',
      titulo: 'Estados de un cambio',
      columnas: ['Estado', 'Quiere decir', 'Qué hacer'],
      renglones: [
        [
          'Por enviar',
          'Está en el libro y todavía no en el servicio.',
          'Guarde el libro; envíe cuando haya red.',
        ],
        [
          'Enviando',
          'Salió y se espera la respuesta.',
          'Nada. Si Excel se cierra, se repite al abrir: nunca cuenta doble.',
        ],
        ['Enviado', 'El servicio lo tiene y le dio una versión.', 'Nada.'],
        [
          'En conflicto',
          'Alguien más cambió la misma celda a otro valor.',
          '[Elija cuál queda](#conflictos).',
        ],
      ],
    },
    subtitulo('Lo que puede contar'),
    lista(
      'Un envío entra completo o no entra: nunca a medias.',
      'Repetir un envío no lo duplica.',
      'Lo enviado es lo que se reporta: un corte o una unidad se publican desde las capturas.',
      'Lo que se captura antes de que abra [la ventana](#ventana) se recibe con un aviso.',
    ),
    parrafo(
      'Si el servicio rechaza algo, dice qué celda, por qué y cómo corregirla. El resto queda por enviar hasta que se corrija.',
    ),
  ],
};
