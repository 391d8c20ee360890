import { type Capitulo, dibujo, lista, parrafo, pasos, subtitulo } from '../capitulo';

export const VENTANA: Capitulo = {
  clave: 'ventana',
  titulo: 'La ventana cerrada y la rectificación',
  resumen: 'Cuándo se captura cada corte o unidad, y qué hacer cuando ya pasó.',
  bloques: ({ cortes }) => [
    parrafo(
      `El calendario de su institución abre y cierra la captura de cada corte (${cortes} por semestre en CONALEP) o de cada unidad ([normas 6 y 7](CON-02)).`,
    ),
    dibujo('ventana', 'La ventana de captura en el tiempo.'),
    lista(
      '**Antes**: se recibe, con el aviso de que es anticipado.',
      '**Durante**: se recibe.',
      '**Después**: es extemporáneo. Lo que se capture queda por enviar hasta que haya una rectificación autorizada.',
    ),
    subtitulo('Pedir una rectificación'),
    pasos(
      'En el panel, solicítela: diga de qué corte o unidad y escriba el motivo. Recibe un folio.',
      'Dirección General la autoriza o la niega, con su motivo.',
      'Autorizada, elija «Enviar … con el folio»: viaja sólo lo que esperaba y queda en la bitácora con su motivo. Lo que cambie después espera a que usted lo envíe otra vez.',
    ),
    parrafo(
      'El nombre del alumno, la asistencia y lo que acompaña a todos los cortes no tienen ventana. Tampoco la hay donde el calendario no la fija.',
    ),
  ],
};
