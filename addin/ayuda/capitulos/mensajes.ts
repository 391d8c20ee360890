import { type Columna } from '../../../shared/captura/columna';
import { leerValor } from '../../../shared/captura/leer-valor';
import { type Problema } from '../../../shared/modelo/problema';
import { ENTRADA_FALLIDA, RESPUESTA_ILEGIBLE, SESION_VENCIDA, SIN_RED } from '../../cliente/problema-local';
import { MEMORIA_DANADA, SIN_CAPTURA, YA_CAMBIO, YA_ESTA } from '../../libro/captura/problema-de-captura';
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
    subtitulo('Del libro'),
    tabla('Mensajes del libro', [YA_ESTA, SIN_CAPTURA, MEMORIA_DANADA, YA_CAMBIO].map(deProblema)),
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

/** Refusals of an envío as the service titles them, and what it says to do. */
export const AL_ENVIAR: readonly Renglon[] = [
  [
    'La captura cambió desde que la leyó',
    'Alguien más envió antes. El panel se pone al día solo; si chocan en una celda, [elija cuál queda](#conflictos).',
    'Ponga su libro al día, resuelva los conflictos que señale y envíe de nuevo.',
  ],
  [
    'Hay cambios que no se pueden aceptar',
    'Algún valor no se puede leer o no cabe en el plan.',
    'Corrija las celdas señaladas y envíe de nuevo: nada de este envío se guardó.',
  ],
  [
    'La captura ya cerró',
    'Pasó [la ventana](#ventana) del corte o de la unidad ([CON-02](CON-02)).',
    'Solicite una rectificación con su motivo y, cuando se autorice, envíe de nuevo con su folio.',
  ],
  [
    'La captura sigue abierta',
    'Se pidió una rectificación que todavía no hace falta.',
    'Capture y envíe como siempre: mientras la captura está abierta no hace falta rectificación.',
  ],
  [
    'La captura es de otro docente',
    'El plan de esa captura no lleva su nombre.',
    'Abra una de sus capturas, o pida a Servicios Escolares de la Dirección General que revise la asignación.',
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
