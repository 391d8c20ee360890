import { type Capitulo, lista, parrafo, subtitulo } from '../capitulo';

export const SIN_COMPLEMENTO: Capitulo = {
  clave: 'sin-complemento',
  titulo: 'El libro editado sin el complemento',
  resumen: 'Qué se reconoce al volver a abrir un libro que se cambió en otro Excel o en LibreOffice.',
  bloques: () => [
    parrafo(
      'Un libro puede abrirse y cambiarse donde no está SISEAC. Al volver a abrirlo aquí se compara con lo último que se supo de él.',
    ),
    subtitulo('Se reconoce y no estorba'),
    lista(
      'Renglones ordenados de otra manera, columnas movidas, columnas suyas insertadas, hojas con otro nombre.',
      'Valores escritos o pegados: se leen, y los que cambiaron quedan por enviar.',
    ),
    subtitulo('Se señala y usted decide'),
    lista(
      'Una fórmula donde iba un valor.',
      'Un valor que no se puede leer, o una matrícula repetida o que no está en la lista.',
      'Una columna o un renglón borrados: lo capturado sigue en la bandeja y puede recuperarse.',
      'Un valor oficial cambiado a mano en Plan o en Calificaciones.',
    ),
    parrafo(
      'Cada hallazgo dice la hoja, la celda y el remedio. Nada se adivina: lo que no se entiende no se envía.',
    ),
    parrafo(
      'Si las celdas con funciones muestran `#¿NOMBRE?`, ahí no está el complemento. Los valores oficiales no dependen de él.',
    ),
  ],
};
