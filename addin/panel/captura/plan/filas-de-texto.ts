/**
 * Rows of cells from text that was copied from a spreadsheet, or from a CSV file: separated by tabs, semicolons or
 * commas, whichever its first line has, with quotes around what holds a separator or a line break. What is sure to come
 * from a spreadsheet says so: a comma in it is part of a number.
 */
export function filasDeTexto(texto: string, de: 'hoja' | 'cualquiera' = 'cualquiera'): string[][] {
  const limpio = texto.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const separador = de === 'hoja' ? '\t' : separadorDe(limpio);
  const filas: string[][] = [];
  let [fila, celda, entreComillas] = [Array<string>(), '', false];
  const cerrarCelda = (): void => {
    fila.push(celda);
    celda = '';
  };
  for (let i = 0; i < limpio.length; i += 1) {
    const letra = limpio.charAt(i);
    if (entreComillas) {
      if (letra !== '"') celda += letra;
      else if (limpio.charAt(i + 1) === '"') {
        celda += '"';
        i += 1;
      } else entreComillas = false;
    } else if (letra === '"' && celda === '') entreComillas = true;
    else if (letra === separador) cerrarCelda();
    else if (letra === '\n') {
      cerrarCelda();
      filas.push(fila);
      fila = [];
    } else celda += letra;
  }
  if (celda !== '' || fila.length > 0) {
    cerrarCelda();
    filas.push(fila);
  }
  return filas;
}

function separadorDe(texto: string): string {
  const [primera = ''] = texto.split('\n', 1);
  return ['\t', ';'].find((uno) => primera.includes(uno)) ?? ',';
}

/** Whether a piece of clipboard text is several cells, and not a word that somebody pastes into one. */
export const sonVariasCeldas = (texto: string): boolean => /[\t\n]/.test(texto.replace(/\r?\n$/, ''));
