import { type Problema } from '../../shared/modelo/problema';

const problema = (clave: string, title: string, detail: string, remedio: string): Problema => ({
  type: 'about:blank',
  status: 0,
  clave,
  title,
  detail,
  remedio,
});

/** Outside Excel there is no workbook to read or write. */
export const SIN_EXCEL = problema(
  'sin-excel',
  'Esta página no está dentro de Excel',
  'Aquí no hay un libro que leer ni en el que escribir.',
  'Abra Excel y, en la pestaña SISEAC de la cinta, elija Reporte de corte.',
);

export const HOJA_VACIA = problema(
  'hoja-vacia',
  'La hoja activa está vacía',
  'No tiene ninguna celda con datos.',
  'Vaya a la hoja que tiene la sábana de calificaciones y vuelva a intentarlo.',
);

/** The chosen cell is no figure that can be explained. */
export const sinCifra = (detalle: string, remedio: string): Problema =>
  problema('sin-cifra', 'Elija una cifra que se pueda explicar', detalle, remedio);

/** What was being written was called off, and what was there is back. */
export const ESCRITURA_CANCELADA = problema(
  'escritura-cancelada',
  'Se canceló la escritura',
  'El libro quedó como estaba antes de empezar.',
  'Cuando quiera, vuelva a elegir «Escribir en el libro».',
);

/** Something of ours broke while writing, and nothing of it was left written. */
export const escrituraInterrumpida = (mensaje: string): Problema =>
  problema(
    'escritura-interrumpida',
    'No se escribió lo último',
    `El complemento falló al escribirlo en el libro: ${mensaje}`,
    'Vuelva a capturarlo. Si se repite, cierre y abra el panel, y dé este aviso a quien administra el SISEAC.',
  );

/** Writing failed, and going back failed too. */
export const libroAMedias = (causa: Problema): Problema =>
  problema(
    'libro-a-medias',
    'El libro quedó a medias',
    `${causa.title}, y Excel tampoco permitió dejarlo como estaba.`,
    'Cierre el libro sin guardar los cambios, ábralo de nuevo y vuelva a intentarlo.',
  );

/** Undoing would take with it what somebody did after the writing. */
export const libroCambiado = (hoja: string): Problema =>
  problema(
    'libro-cambiado',
    'El libro cambió después de escribir el reporte',
    `En la hoja «${hoja}» hay cambios posteriores, y deshacer los borraría.`,
    'Para conservarlos, siga con el libro como está. Si no los quiere, deshágalos primero en la hoja y vuelva a elegir «Deshacer».',
  );

/** Excel's own refusals, told with what the person can do about them. */
const POR_CODIGO: Readonly<Record<string, Problema>> = {
  InvalidOperationInCellEditMode: problema(
    'celda-en-edicion',
    'Hay una celda en edición',
    'Excel no deja que nadie más cambie el libro mientras se escribe en una celda.',
    'Presione Entrar o Esc en la hoja y vuelva a intentarlo.',
  ),
  AccessDenied: problema(
    'libro-protegido',
    'El libro o una de sus hojas está protegido',
    'Excel no permitió el cambio.',
    'En la pestaña Revisar, quite la protección de las hojas de SISEAC y de la estructura del libro.',
  ),
  RequestPayloadSizeLimitExceeded: problema(
    'hoja-demasiado-grande',
    'La hoja es demasiado grande para Excel en una sola operación',
    'Alguna fila tiene textos muy largos.',
    'Exporte la hoja como CSV y cárguela como archivo.',
  ),
  ItemNotFound: problema(
    'objeto-borrado',
    'Una hoja o una tabla desapareció mientras se trabajaba con ella',
    'Alguien la borró o cambió su nombre a mitad del trabajo.',
    'Vuelva a intentarlo: lo que falte se creará de nuevo.',
  ),
};

/** Why the workbook refused, from the code that Excel's error carries. */
export const problemaDeExcel = (codigo: string, mensaje: string): Problema =>
  POR_CODIGO[codigo] ??
  problema(
    'excel-no-pudo',
    'Excel no pudo completar el cambio',
    `Excel respondió: ${mensaje}`,
    'Guarde el libro, ciérrelo, ábralo de nuevo y vuelva a intentarlo.',
  );
