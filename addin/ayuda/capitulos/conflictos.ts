import { type Capitulo, dibujo, lista, pasos, parrafo } from '../capitulo';

export const CONFLICTOS: Capitulo = {
  clave: 'conflictos',
  titulo: 'Los conflictos',
  resumen: 'Dos personas cambiaron la misma celda: se muestran los dos valores y usted elige.',
  bloques: () => [
    parrafo(
      'Al ponerse al día, cada celda se compara en tres: el valor del que partió, el suyo y el del servicio.',
    ),
    dibujo('comparacion', 'La comparación de una celda.'),
    lista(
      'Si sólo cambió el del servicio, se trae.',
      'Si sólo cambió el suyo, sigue por enviar.',
      'Si los dos cambiaron a lo mismo, no hay nada que decidir.',
      'Si cambiaron a valores distintos, es un conflicto: **nadie lo resuelve por usted**.',
    ),
    pasos(
      'Abra los conflictos en el panel: cada uno muestra los dos valores, lado a lado.',
      'Elija el suyo o el del servicio. Si hace falta, hable antes con su colega.',
      'Envíe. La elección viaja como un cambio más.',
    ),
    parrafo(
      'Los dos valores se conservan en el historial de la captura: el que quedó y el que no. Mientras no elija, la hoja muestra el suyo y esa celda no se envía; todo lo demás sí.',
    ),
  ],
};
