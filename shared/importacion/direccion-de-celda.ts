/** The A1 address of a cell, from its row and column counted from zero. */
export function direccionDeCelda(fila: number, columna: number): string {
  let letras = '';
  for (let resto = columna + 1; resto > 0; resto = Math.floor((resto - 1) / 26)) {
    letras = String.fromCharCode(65 + ((resto - 1) % 26)) + letras;
  }
  return `${letras}${fila + 1}`;
}
