interface Tecla {
  readonly teclas: readonly string[];
  readonly hace: string;
}

/** Keys of the grid where results are captured, as the guide lists them. */
export const TECLAS_DE_CAPTURA: readonly Tecla[] = [
  { teclas: ['0', '…', '9'], hace: 'Captura ese puntaje; en CONALEP empieza a escribir el resultado.' },
  {
    teclas: ['X'],
    hace: 'Captura el 10. También sirve teclear 1 y enseguida 0: corrige la celda anterior a 10 y lo dice.',
  },
  { teclas: ['.'], hace: 'Sigue con decimales lo que se acaba de teclear.' },
  { teclas: ['A', '…', 'Z'], hace: 'Captura el nivel de la rúbrica que tiene esa tecla.' },
  { teclas: ['N'], hace: 'No se presentó (NP), si ningún nivel usa esa letra.' },
  { teclas: ['J'], hace: 'Justificó (JU), si ningún nivel usa esa letra.' },
  { teclas: ['Supr'], hace: 'Borra: la celda queda sin dato.' },
  { teclas: ['Entrar', 'F2'], hace: 'Abre la celda para escribir un valor exacto; Entrar lo toma y baja.' },
  { teclas: ['Flechas'], hace: 'Va a la celda de al lado; con Mayús, elige varios alumnos.' },
  { teclas: ['Inicio', 'Fin', 'RePág', 'AvPág'], hace: 'Va al primero, al último o a otra página.' },
  { teclas: ['Ctrl+E'], hace: 'Elige a todos los alumnos, para capturarlos a la vez.' },
  {
    teclas: ['Ctrl+V'],
    hace: 'Pega una columna, un renglón o un bloque desde la celda elegida; dice qué celdas no se capturan y por qué.',
  },
  { teclas: ['Ctrl+C'], hace: 'Copia lo elegido, para pegarlo en otra columna o en una hoja.' },
  { teclas: ['Ctrl+D'], hace: 'Copia hacia abajo.' },
  { teclas: ['Ctrl+Z'], hace: 'Deshace lo último, también lo que se capturó de una vez.' },
  { teclas: ['Esc'], hace: 'Deja un solo alumno elegido; al escribir, deja la celda como estaba.' },
  { teclas: ['A', 'F', 'J'], hace: 'En la asistencia por sesión: asistió, faltó, falta justificada.' },
];
