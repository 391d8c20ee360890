import { type Columna } from '../../../shared/captura/columna';
import { leerValor } from '../../../shared/captura/leer-valor';
import { type Problema } from '../../../shared/modelo/problema';
import { ENTRADA_FALLIDA, RESPUESTA_ILEGIBLE, SESION_VENCIDA, SIN_RED } from '../../cliente/problema-local';
import { problemaDeExcel } from '../../libro/problema-de-libro';
import { type Bloque, type Capitulo, parrafo, subtitulo } from '../capitulo';

/** Messages in the very words that the pane says them. */
export const MENSAJES: Capitulo = {
  clave: 'mensajes',
  titulo: 'Qué quiere decir cada mensaje',
  resumen: 'Los avisos del panel, palabra por palabra, y qué hacer con cada uno.',
  bloques: () => [
    parrafo('Búsquelos arriba con las palabras que vio. Todos dicen también qué hacer.'),
    subtitulo('Al capturar'),
    tabla('Mensajes al capturar', [
      alLeer({ que: 'puntaje', unidad: 1, indicador: 'EC1' }, 'bien'),
      alLeer({ que: 'logro', ra: '1.1' }, 'bien'),
      alLeer({ que: 'logro', ra: '1.1' }, '101'),
      alLeer({ que: 'sesion', unidad: null, fecha: '2026-10-12', orden: 1 }, 'R'),
      alLeer({ que: 'asistencias', unidad: null }, 'pocas'),
    ]),
    subtitulo('Al enviar'),
    tabla('Mensajes al enviar', [
      ...AL_ENVIAR,
      ...[SIN_RED, SESION_VENCIDA, RESPUESTA_ILEGIBLE].map(deProblema),
    ]),
    subtitulo('Al entrar'),
    tabla('Mensajes al entrar', [deProblema(ENTRADA_FALLIDA)]),
    subtitulo('De Excel'),
    tabla(
      'Mensajes de Excel',
      [
        'InvalidOperationInCellEditMode',
        'AccessDenied',
        'RequestPayloadSizeLimitExceeded',
        'ItemNotFound',
      ].map((codigo) => deProblema(problemaDeExcel(codigo, ''))),
    ),
  ],
};

type Renglon = readonly [mensaje: string, significado: string, remedio: string];

/** Refusals of an envío, as the service titles them. */
const AL_ENVIAR: readonly Renglon[] = [
  [
    'La captura cambió desde la versión de la que partió',
    'Alguien más envió antes que usted.',
    'Nada: el panel se pone al día y vuelve a enviar. Si chocan en una celda, [elija](#conflictos).',
  ],
  [
    'Hay cambios que no se pueden guardar',
    'Algún valor no se puede leer o no cabe en el plan.',
    'Corrija las celdas que señala y envíe de nuevo. No se guardó nada a medias.',
  ],
  [
    'La captura de ese momento ya cerró',
    'Pasó la ventana del corte o de la unidad ([CON-02](CON-02)).',
    '[Solicite una rectificación](#ventana).',
  ],
];

const deProblema = ({ title, detail, remedio }: Problema): Renglon => [title, detail, remedio];

/** What the reader of that column says of a text that it cannot read. */
function alLeer(columna: Columna, escrito: string): Renglon {
  const leido = leerValor(columna, escrito);
  return 'valor' in leido
    ? [leido.valor ?? '', '', '']
    : [leido.motivo, `Se escribió «${escrito}».`, leido.remedio];
}

const tabla = (titulo: string, renglones: readonly Renglon[]): Bloque => ({
  que: 'tabla',
  titulo,
  columnas: ['Mensaje', 'Qué quiere decir', 'Qué hacer'],
  renglones,
});
