import { type Rango } from './reporte/hoja';

/** "A5:C9"; with `fija` before each row, the form that exceljs completes to "$A$5:$C$9". */
export function referencia({ columnas, filas }: Rango, fija = ''): string {
  const [izquierda, derecha] = columnas.map(letras);
  return `${izquierda ?? ''}${fija}${filas[0]}:${derecha ?? ''}${fija}${filas[1]}`;
}

const letras = (columna: number): string =>
  columna > 26
    ? letras(Math.floor((columna - 1) / 26)) + letras(((columna - 1) % 26) + 1)
    : String.fromCharCode(64 + columna);
