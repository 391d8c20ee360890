import { type FilaEnAcopio } from './acopiar-alumno';
import { type Recepcion, type Nota } from './recepcion';
import { type Destino, type HojaEnLectura } from './hoja-en-lectura';
import { lugarDeRotulo, type Rotulable, type Rotulo } from './rotulos';
import { textoDeCelda } from './texto-de-celda';

/** What a sheet or a row may say of where it belongs. */
const PROCEDENCIA = {
  plantel: { nombre: 'el plantel', leer: leerPlantel },
  periodo: { nombre: 'el periodo', leer: leerPeriodo },
  corteDeSeguimiento: { nombre: 'el corte', leer: leerCorte },
} as const;

const COLUMNAS = ['plantel', 'periodo', 'corteDeSeguimiento'] as const;
type Procedencia = (typeof COLUMNAS)[number];

/** Whether what a sheet says of itself agrees with where it is being loaded; each disagreement is an error. */
export function concuerdaLaHoja(
  recepcion: Recepcion,
  hoja: number,
  rotulos: readonly Rotulo[],
  destino: Destino,
): boolean {
  const notas = rotulos.flatMap((rotulo) => {
    const nota = desacuerdo(rotulo.que, rotulo.texto, destino);
    return nota === null ? [] : [{ rotulo, nota }];
  });
  for (const { rotulo, nota } of notas) recepcion.error(lugarDeRotulo(hoja, rotulo), nota);
  return notas.length === 0;
}

const EN_EL_NOMBRE: readonly (readonly [Procedencia, RegExp])[] = [
  ['plantel', /plantel[\s_-]*(\d{2,3})(?!\d)/i],
  ['periodo', /(?<![A-Z])([A-Z]{6}\d{2})(?!\d)/i],
  ['corteDeSeguimiento', /corte[\s_-]*(\d)(?!\d)/i],
];

/** A file's name is no proof, since people rename them: where it disagrees it is only pointed out. */
export function advertirNombreDeArchivo(
  recepcion: Recepcion,
  hoja: number,
  archivo: string,
  destino: Destino,
): void {
  for (const [procedencia, patron] of EN_EL_NOMBRE) {
    const [, dicho] = patron.exec(archivo) ?? [];
    const nota = dicho === undefined ? null : desacuerdo(procedencia, dicho, destino);
    if (nota === null) continue;
    recepcion.aviso(
      { hoja, fila: -1, columna: -1 },
      {
        clave: 'nombre-de-archivo-distinto',
        valor: archivo,
        motivo: nota.motivo.replace('El archivo dice', 'El nombre del archivo dice'),
        remedio: 'Compruebe que sea el archivo que quería cargar.',
      },
    );
  }
}

/** The same of one row, where the sheet has a column for it; a row that disagrees is rejected. */
export function concuerdaLaFila(
  { recepcion, encabezado, destino }: HojaEnLectura,
  fila: FilaEnAcopio,
): boolean {
  let concuerda = true;
  for (const procedencia of COLUMNAS) {
    const [columna] = encabezado.columnas.get(procedencia) ?? [];
    if (columna === undefined) continue;
    const nota = desacuerdo(procedencia, textoDeCelda(fila.celdas[columna]), destino);
    if (nota === null) continue;
    concuerda = false;
    recepcion.rechazarFila(fila.numero, columna, nota);
  }
  return concuerda;
}

function desacuerdo(que: Rotulable, texto: string, destino: Destino): Nota | null {
  const procedencia = COLUMNAS.find((columna): columna is Procedencia => columna === que);
  if (!procedencia) return null;
  const { nombre, leer } = PROCEDENCIA[procedencia];
  const dicho = leer(texto);
  const esperado = {
    plantel: destino.plantel,
    periodo: destino.periodo,
    corteDeSeguimiento: String(destino.corte),
  }[procedencia];
  if (dicho === null || dicho === esperado) return null;
  return {
    clave: `${procedencia === 'corteDeSeguimiento' ? 'corte' : procedencia}-distinto`,
    valor: texto,
    motivo: `El archivo dice ${nombre} ${dicho} y se está cargando en ${nombre} ${esperado}.`,
    remedio: `Elija ${nombre} ${dicho} para cargarlo, o quite este archivo.`,
  };
}

const CCT = /\b\d{2}[A-Z]{3}\d{4}[A-Z]\b/gi;

/** Of two or three digits, and not part of a longer one. */
const NUMERO = /(?<!\d)0*([1-9]\d{1,2})(?!\d)/;

/** "252 Orizaba", "CONALEP plantel 057"; null when no clave is said. The two digits of a CCT are those of its state. */
function leerPlantel(texto: string): string | null {
  const sinCct = texto.replace(CCT, '').trim();
  const trasPlantel = sinCct.match(/\bplantel\b\P{L}*/giu) ?? [];
  const [, clave] = /^0*([1-9]\d{1,2})(?!\d)/.exec(sinCct) ?? NUMERO.exec(trasPlantel.join('|')) ?? [];
  return clave ?? null;
}

/** "AGODIC26", "ago-dic 2026"; null when it is not one. */
function leerPeriodo(texto: string): string | null {
  const [, meses, anio] =
    /^([A-Z]{6})(?:20)?(\d{2})$/.exec(texto.toUpperCase().replace(/[^A-Z0-9]/g, '')) ?? [];
  return meses === undefined || anio === undefined ? null : `${meses}${anio}`;
}

function leerCorte(texto: string): string | null {
  const [, corte] = /(?:^|\D)(\d)(?!\d)/.exec(texto) ?? [];
  return corte ?? null;
}
