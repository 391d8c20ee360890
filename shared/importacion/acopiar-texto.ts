import { type GrupoModuloEnAcopio } from './acopio';
import { type Recepcion } from './recepcion';
import { type Lugar, RESULTADO } from './cuentas';

const COMO_FORMULA = /^[=+\-@]/;
/** "#N/A", "#¡REF!": what a cell shows when its formula failed. */
const ERROR_DE_CELDA = /^#[¡¿]?[\p{L}\p{N}/]+[!?]?$/u;
const ILEGIBLE = '\uFFFD';
const LARGO_MAXIMO = 200;

/**
 * Gathers a name as the text it is, once for each way of writing it. One that begins like a formula stays text and
 * is pointed out; so is one whose letters were already lost in the file.
 */
export function acopiarTexto(
  recepcion: Recepcion,
  destino: Map<string, Lugar>,
  lugar: Lugar,
  completo: string,
  /** The row the text belongs to, where it belongs to one. */
  fila?: number,
): void {
  const texto = completo.slice(0, LARGO_MAXIMO);
  if (texto === '' || destino.has(texto)) return;
  if (ERROR_DE_CELDA.test(texto)) {
    if (fila !== undefined) recepcion.cuentas.marcarFila(fila, RESULTADO.conAviso);
    recepcion.error(lugar, {
      clave: 'dato-ilegible',
      valor: texto,
      motivo: `La celda tiene el error ${texto}.`,
      remedio: 'Corrija la celda en el libro y vuelva a cargarlo; mientras tanto se importa sin ese dato.',
    });
    return;
  }
  destino.set(texto, lugar);
  const avisar = (clave: string, motivo: string, remedio: string): void => {
    if (fila !== undefined) recepcion.cuentas.marcarFila(fila, RESULTADO.conAviso);
    recepcion.aviso(lugar, { clave, valor: texto, motivo, remedio });
  };
  if (COMO_FORMULA.test(texto)) {
    avisar(
      'texto-como-formula',
      'El texto empieza como una fórmula.',
      'Se guarda como texto y nunca se ejecuta; corrija el nombre en el SAE.',
    );
  }
  if (texto.includes(ILEGIBLE)) {
    avisar(
      'letras-perdidas',
      'El archivo ya traía letras ilegibles (�).',
      'Exporte de nuevo desde el SAE; no abra ni guarde el archivo en otro programa antes de cargarlo.',
    );
  }
  if (completo.length > LARGO_MAXIMO) {
    avisar('texto-largo', `El texto pasa de ${LARGO_MAXIMO} caracteres.`, 'Se recorta; corríjalo en el SAE.');
  }
}

/** Several docentes in one cell are separated by ";". */
export function acopiarDocentes(
  recepcion: Recepcion,
  { docentes }: GrupoModuloEnAcopio,
  lugar: Lugar,
  texto: string,
  fila?: number,
): void {
  for (const docente of texto.split(';')) acopiarTexto(recepcion, docentes, lugar, docente.trim(), fila);
}
