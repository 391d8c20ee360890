import { type Capitulo, lista, parrafo, pasos } from '../capitulo';

export const PORQUE: Capitulo = {
  clave: 'porque',
  titulo: 'El porqué de una cifra',
  resumen: 'Los pasos, los números exactos y los artículos de cualquier calificación.',
  bloques: () => [
    pasos(
      'Elija en el libro una celda con una calificación, un nivel, un derecho o una bandera.',
      'En el panel, pida que se explique.',
      'Lea los pasos: de qué datos sale, qué operación se hizo, qué resultó y qué artículo lo manda.',
    ),
    lista(
      'Los números son exactos; el redondeo, donde lo hay, es un paso más y dice qué artículo lo pide.',
      'Cada artículo lleva a su regla en la norma, con nuestra lectura donde el texto es dudoso y un formulario para probarla.',
      '`Esc` cierra la explicación y vuelve a donde estaba.',
    ),
    parrafo('En una celda, la función [EXPLICA](#funciones) escribe los mismos pasos en una tabla.'),
  ],
};
