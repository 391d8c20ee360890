import { z } from 'zod';
import { LIMITES } from './limites-de-archivo';

/** Why a file is not read, in words for the person who chose it, and the HTTP status that fits. */
export const RechazoDeArchivo = z.strictObject({
  clave: z.string(),
  status: z.literal([413, 415, 422]),
  motivo: z.string(),
  remedio: z.string(),
});
export type RechazoDeArchivo = Readonly<z.infer<typeof RechazoDeArchivo>>;

const EXPORTAR = 'Cargue la exportación del SAE en .xlsx o .csv.';
const GUARDAR_COMO =
  'Ábralo en Excel, elija Archivo › Guardar como › Libro de Excel (.xlsx) y cargue ese archivo.';
/** Not every workbook comes from the SAE: those of the asignaturas are made by hand. */
const OBTENER_DE_NUEVO =
  'Obténgalo de nuevo (si es del SAE, vuelva a exportarlo) y cárguelo sin abrirlo en otro programa.';
/** Together: a load replaces the one before it. */
const DIVIDIR =
  'Expórtelo como .csv, o divídalo en varios archivos, por ejemplo uno por grupo, y cárguelos todos en el mismo envío.';

const mb = (bytes: number): string => `${Math.round(bytes / (1024 * 1024))} MB`;

/** Every refusal of a file, by its stable clave. */
export const RECHAZOS = {
  vacio: {
    clave: 'archivo-vacio',
    status: 422,
    motivo: 'El archivo está vacío.',
    remedio: OBTENER_DE_NUEVO,
  },
  grande: {
    clave: 'archivo-demasiado-grande',
    status: 413,
    motivo: `El archivo pasa de ${mb(LIMITES.bytes)}.`,
    remedio: 'Quite las hojas y columnas que no hacen falta, o guárdelo como .csv.',
  },
  pdf: { clave: 'es-pdf', status: 415, motivo: 'Es un PDF, no una hoja de cálculo.', remedio: EXPORTAR },
  html: {
    clave: 'es-html',
    status: 415,
    motivo: 'Es una página web (HTML) aunque se llame como una hoja de cálculo.',
    remedio: GUARDAR_COMO,
  },
  xml: {
    clave: 'es-xml',
    status: 415,
    motivo: 'Es un archivo XML, no un libro .xlsx.',
    remedio: GUARDAR_COMO,
  },
  imagen: { clave: 'es-imagen', status: 415, motivo: 'Es una imagen.', remedio: EXPORTAR },
  comprimido: {
    clave: 'es-comprimido',
    status: 415,
    motivo: 'Es un archivo comprimido, no una hoja de cálculo.',
    remedio: 'Descomprímalo y cargue los archivos .xlsx o .csv que contiene.',
  },
  binario: {
    clave: 'no-es-hoja-de-calculo',
    status: 415,
    motivo: 'No es una hoja de cálculo ni un texto separado por comas.',
    remedio: EXPORTAR,
  },
  contrasena: {
    clave: 'protegido-con-contrasena',
    status: 422,
    motivo: 'El libro está protegido con contraseña.',
    remedio:
      'Ábralo en Excel, quite la contraseña en Archivo › Información › Proteger libro, guárdelo y cárguelo de nuevo.',
  },
  xls: {
    clave: 'es-xls-antiguo',
    status: 415,
    motivo: 'Es un libro del formato antiguo de Excel (.xls).',
    remedio: GUARDAR_COMO,
  },
  ole: {
    clave: 'es-documento-antiguo',
    status: 415,
    motivo: 'Es un documento de Office antiguo, no un libro de Excel.',
    remedio: EXPORTAR,
  },
  macros: {
    clave: 'libro-con-macros',
    status: 415,
    motivo: 'El libro contiene macros.',
    remedio: GUARDAR_COMO,
  },
  xlsb: { clave: 'es-xlsb', status: 415, motivo: 'Es un libro binario (.xlsb).', remedio: GUARDAR_COMO },
  ods: { clave: 'es-ods', status: 415, motivo: 'Es un documento de LibreOffice.', remedio: GUARDAR_COMO },
  otroZip: {
    clave: 'no-es-libro',
    status: 415,
    motivo: 'Es un archivo comprimido o un documento de Office, pero no un libro de Excel.',
    remedio: 'Si es una carpeta comprimida, descomprímala y cargue los libros .xlsx que contiene.',
  },
  extensionDeLibro: {
    clave: 'extension-equivocada',
    status: 415,
    motivo: 'El archivo se llama como un libro de Excel, pero su contenido es texto.',
    remedio: 'Cambie la extensión del archivo a .csv y cárguelo de nuevo.',
  },
  extensionDeTexto: {
    clave: 'extension-equivocada',
    status: 415,
    motivo: 'El contenido es un libro de Excel, pero el nombre del archivo no termina en .xlsx.',
    remedio: 'Cambie la extensión del archivo a .xlsx y cárguelo de nuevo.',
  },
  truncado: {
    clave: 'archivo-danado',
    status: 422,
    motivo: 'El libro está incompleto o dañado.',
    remedio: OBTENER_DE_NUEVO,
  },
  nombres: {
    clave: 'libro-sospechoso',
    status: 422,
    motivo: 'El libro contiene partes con nombres repetidos o no válidos.',
    remedio: OBTENER_DE_NUEVO,
  },
  entradas: {
    clave: 'libro-con-demasiadas-partes',
    status: 413,
    motivo: `El libro tiene más de ${LIMITES.entradas} partes.`,
    remedio: DIVIDIR,
  },
  inflado: {
    clave: 'libro-inflado',
    status: 413,
    motivo: `El libro ocuparía más de ${mb(LIMITES.bytesInflados)} al abrirlo, o se expande de forma anormal.`,
    remedio: DIVIDIR,
  },
  dtd: {
    clave: 'libro-con-dtd',
    status: 422,
    motivo: 'El libro contiene declaraciones (DTD) que ningún libro de Excel necesita.',
    remedio: GUARDAR_COMO,
  },
  hojas: {
    clave: 'libro-con-demasiadas-hojas',
    status: 413,
    motivo: `El libro tiene más de ${LIMITES.hojas} hojas.`,
    remedio: DIVIDIR,
  },
  celdas: {
    clave: 'hoja-demasiado-grande',
    status: 413,
    motivo: `Alguna hoja pasa de ${LIMITES.filas.toLocaleString('en')} filas o de ${LIMITES.columnas} columnas, o entre todas pasan de ${LIMITES.celdas.toLocaleString('en')} celdas.`,
    remedio:
      'Borre las filas y columnas sobrantes, o divida el archivo por grupo y cargue todas las partes en el mismo envío.',
  },
  texto: {
    clave: 'texto-demasiado-largo',
    status: 413,
    motivo: `Alguna celda tiene más de ${LIMITES.largoDeTexto.toLocaleString('en')} letras, que es lo más que admite Excel.`,
    remedio: 'Borre esa celda, o vuelva a exportar el archivo, y cárguelo de nuevo.',
  },
  elementos: {
    clave: 'libro-con-demasiados-elementos',
    status: 413,
    motivo: 'El libro tiene demasiadas celdas combinadas, textos, formatos o vínculos.',
    remedio: 'Copie sólo los datos a un libro nuevo (Pegado especial › Valores) y cargue ese libro.',
  },
  noEsJson: {
    clave: 'no-es-json',
    status: 422,
    motivo: 'El cuerpo de la solicitud no es JSON en UTF-8.',
    remedio: 'Vuelva a enviar los datos desde el panel de Excel, o cargue el archivo.',
  },
  noSonHojas: {
    clave: 'no-son-hojas',
    status: 422,
    motivo: 'cuerpo.hojas: Se esperaban hojas con sus filas y celdas.',
    remedio: 'Vuelva a enviar los datos desde el panel de Excel, o cargue el archivo.',
  },
  memoria: {
    clave: 'libro-demasiado-pesado',
    status: 413,
    motivo: 'Abrir el archivo necesita demasiada memoria.',
    remedio: DIVIDIR,
  },
  tiempo: {
    clave: 'libro-demasiado-lento',
    status: 422,
    motivo: `El archivo no se pudo abrir en ${LIMITES.tiempoDelTrabajador / 1000} segundos.`,
    remedio: DIVIDIR,
  },
} as const satisfies Record<string, RechazoDeArchivo>;

/** A quote nobody closes swallows the rest of the file: it names the row where it opens. */
export const comillaSinCerrar = (fila: number): RechazoDeArchivo => ({
  clave: 'comillas-sin-cerrar',
  status: 422,
  motivo: `En la fila ${fila} hay una comilla (") sin cerrar o fuera de lugar.`,
  remedio: 'Quite la comilla o escríbala doble ("") y cargue el archivo de nuevo.',
});
